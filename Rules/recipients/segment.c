// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_track(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.segment.io/v1/t");  // expect: segment
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_settings(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://cdn-settings.segment.com/v1/projects");  // expect: segment
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_europe(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://in.eu2.segmentapis.com/v1/b");  // expect: segment
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://segment.com/privacy";  // mentioned: segment

/* https://api.segment.io */
static const char *lookalike = "https://api.segment.io.example.org/";
static int segment_enabled;
