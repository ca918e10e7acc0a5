// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_rooms(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.daily.co/v1/rooms");  // expect: daily
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_own(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://acme.daily.co/api/v1");  // expect: daily
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_signal(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://gs.daily.co/rooms/check");  // expect: daily
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://daily.co/privacy";  // mentioned: daily

/* https://api.daily.co */
static const char *lookalike = "https://api.daily.co.example.org/";
static int daily_enabled;
