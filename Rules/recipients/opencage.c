// Marked lines must be found, every other line must stay silent.
#define GEOCODER "https://api.opencagedata.com/geocode/v1/json?q=%lf+%lf&key=%s"  // expect: opencage
static const char *host0 = "https://api.opencagedata.com/v1/json";  // expect: opencage
static const char *link0 = "https://opencagedata.com/about";  // mentioned: opencage
static const char *link1 = "https://www.opencagedata.com/about";  // mentioned: opencage
static const char *other = "https://data.example.com/opencage";
