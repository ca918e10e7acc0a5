// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode fetch_geocode(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.opencagedata.com/geocode/v1/json");  // expect: opencage
  return curl_easy_perform(curl);
}

#define GEOCODER "https://api.opencagedata.com/geocode/v1/json?q=%lf+%lf&key=%s"  // expect: opencage

static const char *policy = "https://opencagedata.com/privacy";  // mentioned: opencage

/* https://api.opencagedata.com */
static const char *lookalike = "https://api.opencagedata.com.example.org/";
static const char *other = "https://data.example.com/opencage";
