// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_api_events(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.gameanalytics.com/v2/key/events");  // expect: gameanalytics
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_tracking_events(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://tracking.gameanalytics.com/v2/key/events");  // expect: gameanalytics
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_rubick_events(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://rubick.gameanalytics.com/v2/key/events");  // expect: gameanalytics
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://gameanalytics.com/privacy";  // mentioned: gameanalytics

/* https://api.gameanalytics.com */
static const char *lookalike = "https://api.gameanalytics.com.example.org/";
static int gameanalytics_enabled;
