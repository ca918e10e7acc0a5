// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_batch(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://acme.dataplane.rudderstack.com/v1/batch");  // expect: rudderstack
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_old(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://hosted.rudderlabs.com/v1/batch");  // expect: rudderstack
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_own(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://acme.eu.rudderstack.com/v1/batch");  // expect: rudderstack
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://rudderstack.com/privacy";  // mentioned: rudderstack

/* https://hosted.rudderlabs.com */
static const char *lookalike = "https://hosted.rudderlabs.com.example.org/";
static int rudderstack_enabled;
