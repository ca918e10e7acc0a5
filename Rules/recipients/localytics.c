// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_analytics_uploads(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://analytics.localytics.com/api/v4/applications/1/uploads");  // expect: localytics
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_manifest_uploads(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://manifest.localytics.com/api/v4/applications/1/uploads");  // expect: localytics
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_profile_uploads(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://profile.localytics.com/api/v4/applications/1/uploads");  // expect: localytics
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://localytics.com/privacy";  // mentioned: localytics

/* https://analytics.localytics.com */
static const char *lookalike = "https://analytics.localytics.com.example.org/";
static int localytics_enabled;
