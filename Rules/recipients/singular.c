// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_sdk_start(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://sdk-api-v1.singular.net/api/v1/start");  // expect: singular
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_safetrack_start(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://safetrack.singular.net/api/v1/start");  // expect: singular
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_s_start(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://s2s.singular.net/api/v1/start");  // expect: singular
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://singular.net/privacy";  // mentioned: singular

/* https://sdk-api-v1.singular.net */
static const char *lookalike = "https://sdk-api-v1.singular.net.example.org/";
static int singular_enabled;
