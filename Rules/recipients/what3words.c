// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_convert(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.what3words.com/v3/convert-to-3wa");  // expect: what3words
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_mapapi_endpoint(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://mapapi.what3words.com/api");  // expect: what3words
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://what3words.com/privacy";  // mentioned: what3words

/* https://api.what3words.com */
static const char *lookalike = "https://api.what3words.com.example.org/";
static int what3words_enabled;
