// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_config(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://config.bugsnag.com/error-config");  // expect: bugsnag
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_notify_endpoint(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://notify.bugsnag.com/");  // expect: bugsnag
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_sessions_endpoint(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://sessions.bugsnag.com/");  // expect: bugsnag
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://bugsnag.com/privacy";  // mentioned: bugsnag

/* https://notify.bugsnag.com */
static const char *lookalike = "https://notify.bugsnag.com.example.org/";
static int bugsnag_enabled;
