// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>

CURLcode post_connect(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://mobile-collector.newrelic.com/mobile/v4/connect");  // expect: new-relic
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_crash(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://mobile-crash.newrelic.com/mobile_crash");  // expect: new-relic
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_logs(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://log-api.newrelic.com/log/v1");  // expect: new-relic
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *new_relic_setting(void) { return getenv("NEW_RELIC_LICENSE_KEY"); }  // present: new-relic
static const char *policy = "https://newrelic.com/privacy";  // mentioned: new-relic

/* https://mobile-collector.newrelic.com */
static const char *lookalike = "https://mobile-collector.newrelic.com.example.org/";
static int new_relic_enabled;
