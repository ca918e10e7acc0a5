// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_app_session(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://app.adjust.com/session");  // expect: adjust
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_analytics_session(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://analytics.adjust.com/session");  // expect: adjust
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_consent_session(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://consent.adjust.com/session");  // expect: adjust
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://adjust.com/privacy";  // mentioned: adjust

/* https://app.adjust.com */
static const char *lookalike = "https://app.adjust.com.example.org/";
static int adjust_enabled;
