// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_log(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://statsigapi.net/v1/rgstr");  // expect: statsig
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_events(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://events.statsigapi.net/v1/log_event");  // expect: statsig
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_setup(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://featureassets.org/v1/initialize");  // expect: statsig
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://statsig.com/privacy";  // mentioned: statsig

/* https://statsigapi.net */
static const char *lookalike = "https://statsigapi.net.example.org/";
static int statsig_enabled;
