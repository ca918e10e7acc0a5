// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode fetch_cdn_key(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://cdn.growthbook.io/api/features/key");  // expect: growthbook
  return curl_easy_perform(curl);
}

CURLcode fetch_api_key(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.growthbook.io/api/features/key");  // expect: growthbook
  return curl_easy_perform(curl);
}

CURLcode fetch_streaming_key(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://streaming.growthbook.io/api/features/key");  // expect: growthbook
  return curl_easy_perform(curl);
}

static const char *policy = "https://growthbook.io/privacy";  // mentioned: growthbook

/* https://cdn.growthbook.io */
static const char *lookalike = "https://cdn.growthbook.io.example.org/";
static int growthbook_enabled;
