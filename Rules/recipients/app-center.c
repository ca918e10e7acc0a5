// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_logs(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://in.appcenter.ms/logs");  // expect: app-center
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_events(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://mobile.events.data.microsoft.com/OneCollector/1.0");  // expect: app-center
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_apps(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.appcenter.ms/v0.1/apps");  // expect: app-center
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://appcenter.ms/privacy";  // mentioned: app-center

/* https://in.appcenter.ms */
static const char *lookalike = "https://in.appcenter.ms.example.org/";
static int app_center_enabled;
