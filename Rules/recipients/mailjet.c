// Marked lines must be found, every other line must stay silent.
static const char *host1 = "https://api.mailjet.com/v1/send";  // expect: mailjet
static const char *host2 = "https://api.us.mailjet.com/v1/send";  // expect: mailjet
static const char *host3 = "https://in-v3.mailjet.com/v1/send";  // expect: mailjet
static const char *link4 = "https://mailjet.com/v1/send";  // mentioned: mailjet
static const char *link5 = "https://www.mailjet.com/v1/send";  // mentioned: mailjet
static const char *link6 = "https://dev.mailjet.com/v1/send";  // mentioned: mailjet
static const char *link7 = "https://app.mailjet.com/v1/send";  // mentioned: mailjet
static const char *setting8(void) { return getenv("MJ_APIKEY_PUBLIC"); }  // present: mailjet
static const char *setting9(void) { return getenv("MJ_APIKEY_PRIVATE"); }  // present: mailjet

static int mailjet;
