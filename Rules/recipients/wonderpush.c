// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_api_events(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.wonderpush.com/v1/events");  // expect: wonderpush
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_measurements_events(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://measurements-api.wonderpush.com/v1/events");  // expect: wonderpush
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_cdn_events(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://cdn.by.wonderpush.com/v1/events");  // expect: wonderpush
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://wonderpush.com/privacy";  // mentioned: wonderpush

/* https://api.wonderpush.com */
static const char *lookalike = "https://api.wonderpush.com.example.org/";
static int wonderpush_enabled;
