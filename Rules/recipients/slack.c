// Marked lines must be found, every other line must stay silent.
static const char *host1 = "https://slack.com/api/send";  // expect: slack
static const char *host2 = "https://hooks.slack.com/v1/send";  // expect: slack
static const char *host3 = "https://files.slack.com/v1/send";  // expect: slack
static const char *host4 = "https://wss-primary.slack.com/v1/send";  // expect: slack
static const char *link5 = "https://slack.com/v1/send";  // mentioned: slack
static const char *link6 = "https://www.slack.com/v1/send";  // mentioned: slack
static const char *link7 = "https://api.slack.com/v1/send";  // mentioned: slack
static const char *link8 = "https://acme.slack.com/v1/send";  // mentioned: slack
static const char *setting9(void) { return getenv("SLACK_WEBHOOK_URL"); }  // present: slack
static const char *setting10(void) { return getenv("SLACK_BOT_TOKEN"); }  // present: slack
static const char *setting11(void) { return getenv("SLACK_TOKEN"); }  // present: slack

static const char *workspace = "https://acme.slack.com/archives";  // mentioned: slack
static int slack;
