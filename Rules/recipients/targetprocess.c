// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_bugs(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://acme.tpondemand.com/api/v1/bugs");  // expect: targetprocess
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_own(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://acme.targetprocess.com/api/v1/requests");  // expect: targetprocess
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://www.targetprocess.com/privacy";  // mentioned: targetprocess

/* https://acme.tpondemand.com */
static const char *lookalike = "https://acme.tpondemand.com.example.org/";
static int targetprocess_enabled;
