// Marked lines must be found, every other line must stay silent.
static const char *host1 = "https://api.sendgrid.com/v1/send";  // expect: sendgrid
static const char *host2 = "https://api.eu.sendgrid.com/v1/send";  // expect: sendgrid
static const char *host3 = "https://smtp.sendgrid.net/v1/send";  // expect: sendgrid
static const char *link4 = "https://sendgrid.com/v1/send";  // mentioned: sendgrid
static const char *link5 = "https://www.sendgrid.com/v1/send";  // mentioned: sendgrid
static const char *link6 = "https://docs.sendgrid.com/v1/send";  // mentioned: sendgrid
static const char *link7 = "https://app.sendgrid.com/v1/send";  // mentioned: sendgrid
static const char *setting8(void) { return getenv("SENDGRID_API_KEY"); }  // present: sendgrid

/* https://api.sendgrid.com/v3/mail/send */
static const char *lookalike = "https://api.sendgrid.com.example.org/v3";
static int sendgrid_rows;
static const char *key = "SG.xxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";  // present: sendgrid
static const char *event = "SG.event.delivered";
