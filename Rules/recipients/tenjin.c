// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_track_event(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://track.tenjin.com/v0/event");  // expect: tenjin
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_track_event2(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://track.tenjin.io/v0/event");  // expect: tenjin
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://tenjin.com/privacy";  // mentioned: tenjin

/* https://track.tenjin.com */
static const char *lookalike = "https://track.tenjin.com.example.org/";
static int tenjin_enabled;
