// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_api_events(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api3.siftscience.com/v3/accounts/1/mobile_events");  // expect: sift
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_events2(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.sift.com/v3/accounts/1/mobile_events");  // expect: sift
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_events3(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.siftscience.com/v3/accounts/1/mobile_events");  // expect: sift
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://sift.com/privacy";  // mentioned: sift

/* https://api3.siftscience.com */
static const char *lookalike = "https://api3.siftscience.com.example.org/";
static int sift_enabled;
