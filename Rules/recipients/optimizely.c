// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_events(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://logx.optimizely.com/v1/events");  // expect: optimizely
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_profiles(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.zaius.com/v3/events");  // expect: optimizely
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_datafile(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://cdn.optimizely.com/datafiles/abc.json");  // expect: optimizely
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://optimizely.com/privacy";  // mentioned: optimizely

/* https://logx.optimizely.com */
static const char *lookalike = "https://logx.optimizely.com.example.org/";
static int optimizely_enabled;
