// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_apis_dailies(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://apis.garmin.com/wellness-api/rest/dailies");  // expect: garmin
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_connectapi_dailies(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://connectapi.garmin.com/wellness-api/rest/dailies");  // expect: garmin
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_healthapi_dailies(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://healthapi.garmin.com/wellness-api/rest/dailies");  // expect: garmin
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://garmin.com/privacy";  // mentioned: garmin

/* https://apis.garmin.com */
static const char *lookalike = "https://apis.garmin.com.example.org/";
static int garmin_enabled;
