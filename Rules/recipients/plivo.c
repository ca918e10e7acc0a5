// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>

CURLcode post_api_call(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.plivo.com/v1/Account/1/Call/");  // expect: plivo
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode fetch_lookup_call(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://lookup.plivo.com/v1/Account/1/Call/");  // expect: plivo
  return curl_easy_perform(curl);
}

CURLcode post_stats_call(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://stats.plivo.com/v1/Account/1/Call/");  // expect: plivo
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *plivo_setting(void) { return getenv("PLIVO_AUTH_ID"); }  // present: plivo
static const char *plivo_setting2(void) { return getenv("PLIVO_AUTH_TOKEN"); }  // present: plivo
static const char *policy = "https://plivo.com/privacy";  // mentioned: plivo

/* https://api.plivo.com */
static const char *lookalike = "https://api.plivo.com.example.org/";
static int plivo_enabled;
