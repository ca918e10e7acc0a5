// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_track(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://heapanalytics.com/api/track");  // expect: heap
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_c_track(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://c.us.heap-api.com/api/capture/v2/track");  // expect: heap
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_c_track2(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://c.eu.heap-api.com/api/capture/v2/track");  // expect: heap
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://heap.io/privacy";  // mentioned: heap

/* https://heapanalytics.com */
static const char *lookalike = "https://heapanalytics.com.example.org/";
static int heap_enabled;
