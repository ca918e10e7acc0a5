// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_firebase_apps(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://firebase-settings.crashlytics.com/spi/v2/platforms/ios/apps");  // expect: firebase-crashlytics
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_settings_apps(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://settings.crashlytics.com/spi/v2/platforms/ios/apps");  // expect: firebase-crashlytics
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_reports_apps(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://reports.crashlytics.com/spi/v2/platforms/ios/apps");  // expect: firebase-crashlytics
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://crashlytics.com/privacy";  // mentioned: firebase-crashlytics

/* https://firebase-settings.crashlytics.com */
static const char *lookalike = "https://firebase-settings.crashlytics.com.example.org/";
static int firebase_crashlytics_enabled;
