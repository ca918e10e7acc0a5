// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_api_geocoding(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.maptiler.com/geocoding/x.json");  // expect: maptiler
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://maptiler.com/privacy";  // mentioned: maptiler

/* https://api.maptiler.com */
static const char *lookalike = "https://api.maptiler.com.example.org/";
static int maptiler_enabled;
