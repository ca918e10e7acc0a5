// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_beacon(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://bf12345abc.bf.dynatrace.com/mbeacon");  // expect: dynatrace
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://abc12345.live.dynatrace.com/api/v2/events/ingest");  // expect: dynatrace
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_own(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://acme.dynatrace-managed.com/e/1/api/v2");  // expect: dynatrace
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://dynatrace.com/privacy";  // mentioned: dynatrace

/* https://acme.live.dynatrace.com */
static const char *lookalike = "https://acme.live.dynatrace.com.example.org/";
static int dynatrace_enabled;
