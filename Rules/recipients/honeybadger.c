// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_api_notices(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.honeybadger.io/v1/notices");  // expect: honeybadger
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_eu_notices(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://eu-api.honeybadger.io/v1/notices");  // expect: honeybadger
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://honeybadger.io/privacy";  // mentioned: honeybadger

/* https://api.honeybadger.io */
static const char *lookalike = "https://api.honeybadger.io.example.org/";
static int honeybadger_enabled;
