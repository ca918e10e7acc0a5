// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_sdk_report(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://sdk-01.moengage.com/v2/sdk/report");  // expect: moengage
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_sdk_report2(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://sdk-02.moengage.com/v2/sdk/report");  // expect: moengage
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_sdk_report3(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://sdk-03.moengage.com/v2/sdk/report");  // expect: moengage
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://moengage.com/privacy";  // mentioned: moengage

/* https://sdk-01.moengage.com */
static const char *lookalike = "https://sdk-01.moengage.com.example.org/";
static int moengage_enabled;
