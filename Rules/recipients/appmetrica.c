// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_startup(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://startup.mobile.yandex.net/analytics/startup");  // expect: appmetrica
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_tracking_startup(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://tracking.appmetrica.yandex.net/analytics/startup");  // expect: appmetrica
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_tracking_startup2(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://tracking.reserve.appmetrica.yandex.net/analytics/startup");  // expect: appmetrica
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://appmetrica.io/privacy";  // mentioned: appmetrica

/* https://startup.mobile.yandex.net */
static const char *lookalike = "https://startup.mobile.yandex.net.example.org/";
static int appmetrica_enabled;
