// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_track(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.iterable.com/api/events/track");  // expect: iterable
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_europe(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.eu.iterable.com/api/users/update");  // expect: iterable
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://iterable.com/privacy";  // mentioned: iterable

/* https://api.iterable.com */
static const char *lookalike = "https://api.iterable.com.example.org/";
static int iterable_enabled;
