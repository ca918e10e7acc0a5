// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_api_endpoint(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.leanplum.com/api");  // expect: leanplum
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_dev_endpoint(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://dev.leanplum.com/api");  // expect: leanplum
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://leanplum.com/privacy";  // mentioned: leanplum

/* https://api.leanplum.com */
static const char *lookalike = "https://api.leanplum.com.example.org/";
static int leanplum_enabled;
