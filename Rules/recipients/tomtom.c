// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode fetch_api_geocode(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.tomtom.com/search/2/geocode/x.json");  // expect: tomtom
  return curl_easy_perform(curl);
}

CURLcode fetch_kr_geocode(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://kr-api.tomtom.com/search/2/geocode/x.json");  // expect: tomtom
  return curl_easy_perform(curl);
}

static const char *policy = "https://tomtom.com/privacy";  // mentioned: tomtom

/* https://api.tomtom.com */
static const char *lookalike = "https://api.tomtom.com.example.org/";
static int tomtom_enabled;
