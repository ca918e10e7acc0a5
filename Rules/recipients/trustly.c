// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_deposit(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.trustly.com/1");  // expect: trustly
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_test(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://test.trustly.com/api/1");  // expect: trustly
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_old(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://trustly.com/api/1");  // expect: trustly
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://trustly.com/privacy";  // mentioned: trustly

/* https://api.trustly.com */
static const char *lookalike = "https://api.trustly.com.example.org/";
static int trustly_enabled;
