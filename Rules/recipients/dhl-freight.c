// Marked lines must be found, every other line must stay silent.
static const char *host1 = "https://api.freight-logistics.dhl.com/v1/send";  // expect: dhl-freight
static const char *host2 = "https://test-api.freight-logistics.dhl.com/v1/send";  // expect: dhl-freight
static const char *link3 = "https://dhl.com/v1/send";  // mentioned: dhl-freight
static const char *link4 = "https://www.dhl.com/v1/send";  // mentioned: dhl-freight
static const char *link5 = "https://developer.dhl.com/v1/send";  // mentioned: dhl-freight
static const char *link6 = "https://acme.dhl.com/v1/send";  // mentioned: dhl-freight
static const char *setting7(void) { return getenv("DHL_API_KEY"); }  // present: dhl-freight
static const char *setting8(void) { return getenv("DHL_API_BASE_URL"); }  // present: dhl-freight
static const char *setting9(void) { return getenv("DHL_SERVICEPOINT_ENDPOINT"); }  // present: dhl-freight

static int dhl;
