// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_event(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://plausible.io/api/event");  // expect: plausible
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_script(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://plausible.io/js/script.js");  // expect: plausible
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://plausible.io/privacy";  // mentioned: plausible

/* https://plausible.io/api */
static const char *lookalike = "https://plausible.io.example.org/";
static int plausible_enabled;
