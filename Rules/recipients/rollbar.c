// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_api_item(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.rollbar.com/api/1/item/");  // expect: rollbar
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://rollbar.com/privacy";  // mentioned: rollbar

/* https://api.rollbar.com */
static const char *lookalike = "https://api.rollbar.com.example.org/";
static int rollbar_enabled;
