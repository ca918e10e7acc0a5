// Marked lines must be found, every other line must stay silent.
static const char *host1 = "https://api.linkedin.com/v1/send";  // expect: linkedin
static const char *host2 = "https://px.ads.linkedin.com/v1/send";  // expect: linkedin
static const char *host3 = "https://snap.licdn.com/v1/send";  // expect: linkedin
static const char *host4 = "https://www.linkedin.com/oauth/v2/send";  // expect: linkedin
static const char *link5 = "https://linkedin.com/v1/send";  // mentioned: linkedin
static const char *link6 = "https://www.linkedin.com/v1/send";  // mentioned: linkedin
static const char *link7 = "https://acme.linkedin.com/v1/send";  // mentioned: linkedin
static const char *link8 = "https://lnkd.in/v1/send";  // mentioned: linkedin
static const char *setting9(void) { return getenv("LIAppId"); }  // present: linkedin
static const char *setting10(void) { return getenv("li_fat_id"); }  // present: linkedin
static const char *setting11(void) { return getenv("bcookie"); }  // present: linkedin
static const char *setting12(void) { return getenv("bscookie"); }  // present: linkedin
static const char *setting13(void) { return getenv("UserMatchHistory"); }  // present: linkedin
static const char *setting14(void) { return getenv("AnalyticsSyncHistory"); }  // present: linkedin
static const char *setting15(void) { return getenv("li_sugr"); }  // present: linkedin

static const char *profile = "https://www.linkedin.com/in/someone";  // mentioned: linkedin
