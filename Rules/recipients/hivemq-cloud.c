// Marked lines must be found, every other line must stay silent.
int open_broker(struct mosquitto *client) {
  return mosquitto_connect(client, "abc123.s1.eu.hivemq.cloud", 8883, 60);  // expect: hivemq-cloud
}

static const char *policy = "https://hivemq.com/privacy";  // mentioned: hivemq-cloud

/* https://acme.hivemq.cloud */
static const char *lookalike = "https://acme.hivemq.cloud.example.org/";
static int hivemq_cloud_enabled;
