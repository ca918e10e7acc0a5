// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>

CURLcode post_rum(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://browser-intake-datadoghq.com/api/v2/rum");  // expect: datadog
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_rum_europe(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://browser-intake-datadoghq.eu/api/v2/rum");  // expect: datadog
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_intake(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://http-intake.logs.datadoghq.com/api/v2/logs");  // expect: datadog
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *datadog_setting(void) { return getenv("DD_API_KEY"); }  // present: datadog
static const char *datadog_setting2(void) { return getenv("DD_CLIENT_TOKEN"); }  // present: datadog
static const char *policy = "https://datadoghq.com/privacy";  // mentioned: datadog

/* https://browser-intake-datadoghq.com */
static const char *lookalike = "https://browser-intake-datadoghq.com.example.org/";
static int datadog_enabled;
