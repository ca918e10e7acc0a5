// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_api_events(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.fpjs.io/events");  // expect: fingerprint
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_eu_events(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://eu.api.fpjs.io/events");  // expect: fingerprint
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_ap_events(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://ap.api.fpjs.io/events");  // expect: fingerprint
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://fingerprint.com/privacy";  // mentioned: fingerprint

/* https://api.fpjs.io */
static const char *lookalike = "https://api.fpjs.io.example.org/";
static int fingerprint_enabled;
