// Marked lines must be found, every other line must stay silent.
static const char *host1 = "https://api.hubapi.com/v1/send";  // expect: hubspot
static const char *host2 = "https://api-eu1.hubapi.com/v1/send";  // expect: hubspot
static const char *host3 = "https://api.hubspot.com/v1/send";  // expect: hubspot
static const char *host4 = "https://forms.hubspot.com/v1/send";  // expect: hubspot
static const char *host5 = "https://api.hsforms.com/v1/send";  // expect: hubspot
static const char *host6 = "https://track.hubspot.com/v1/send";  // expect: hubspot
static const char *host7 = "https://js.hs-scripts.com/v1/send";  // expect: hubspot
static const char *host8 = "https://js-eu1.hs-scripts.com/v1/send";  // expect: hubspot
static const char *host9 = "https://js.hs-analytics.net/v1/send";  // expect: hubspot
static const char *link10 = "https://hubspot.com/v1/send";  // mentioned: hubspot
static const char *link11 = "https://www.hubspot.com/v1/send";  // mentioned: hubspot
static const char *link12 = "https://app.hubspot.com/v1/send";  // mentioned: hubspot
static const char *link13 = "https://developers.hubspot.com/v1/send";  // mentioned: hubspot
static const char *link14 = "https://knowledge.hubspot.com/v1/send";  // mentioned: hubspot
static const char *setting15(void) { return getenv("HUBSPOT_API_KEY"); }  // present: hubspot
static const char *setting16(void) { return getenv("HUBSPOT_ACCESS_TOKEN"); }  // present: hubspot
static const char *setting17(void) { return getenv("__hstc"); }  // present: hubspot
static const char *setting18(void) { return getenv("__hssc"); }  // present: hubspot
static const char *setting19(void) { return getenv("__hssrc"); }  // present: hubspot
static const char *setting20(void) { return getenv("hubspotutk"); }  // present: hubspot
static const char *setting21(void) { return getenv("messagesUtk"); }  // present: hubspot

static int hubspot;
