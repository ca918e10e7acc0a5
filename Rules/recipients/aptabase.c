// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_eu_events(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://eu.aptabase.com/api/v0/events");  // expect: aptabase
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_us_events(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://us.aptabase.com/api/v0/events");  // expect: aptabase
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://aptabase.com/privacy";  // mentioned: aptabase

/* https://eu.aptabase.com */
static const char *lookalike = "https://eu.aptabase.com.example.org/";
static int aptabase_enabled;
