// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_ws_start(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://ws.batch.com/i/2.0.0/start");  // expect: batch
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_start(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.batch.com/i/2.0.0/start");  // expect: batch
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://batch.com/privacy";  // mentioned: batch

/* https://ws.batch.com */
static const char *lookalike = "https://ws.batch.com.example.org/";
static int batch_enabled;
