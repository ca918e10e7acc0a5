// Marked lines must be found, every other line must stay silent.
static const char *host1 = "https://billogram.com/api/v2/send";  // expect: billogram
static const char *host2 = "https://sandbox.billogram.com/api/v2/send";  // expect: billogram
static const char *link3 = "https://billogram.com/v1/send";  // mentioned: billogram
static const char *link4 = "https://www.billogram.com/v1/send";  // mentioned: billogram
static const char *link5 = "https://docs.billogram.com/v1/send";  // mentioned: billogram

static int mobillogram_bins;
