// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_script(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://web-sdk.smartlook.com/recorder.js");  // expect: smartlook
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_events(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://rec.smartlook.com/v2");  // expect: smartlook
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_upload(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://web-writer.eu.smartlook.cloud/v2");  // expect: smartlook
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://smartlook.com/privacy";  // mentioned: smartlook

/* https://web-sdk.smartlook.com */
static const char *lookalike = "https://web-sdk.smartlook.com.example.org/";
static int smartlook_enabled;
