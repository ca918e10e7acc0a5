// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_profiles(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.adapty.io/api/v1/sdk/analytics/profiles/");  // expect: adapty
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_apps(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api-eu.adapty.io/api/v1/sdk/in-apps/");  // expect: adapty
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_apps2(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api-cn.adapty.io/api/v1/sdk/in-apps/");  // expect: adapty
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://adapty.io/privacy";  // mentioned: adapty

/* https://api.adapty.io */
static const char *lookalike = "https://api.adapty.io.example.org/";
static int adapty_enabled;
