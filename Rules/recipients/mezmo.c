// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_logs_ingest(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://logs.logdna.com/logs/ingest");  // expect: mezmo
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_logs_ingest2(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://logs.mezmo.com/logs/ingest");  // expect: mezmo
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_ingest(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.logdna.com/logs/ingest");  // expect: mezmo
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://logdna.com/privacy";  // mentioned: mezmo

/* https://logs.logdna.com */
static const char *lookalike = "https://logs.logdna.com.example.org/";
static int mezmo_enabled;
