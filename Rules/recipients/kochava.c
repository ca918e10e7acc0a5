// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_kvinit_track(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://kvinit-prod.api.kochava.com/track/json");  // expect: kochava
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_control_track(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://control.kochava.com/track/json");  // expect: kochava
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_token_track(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://token.api.kochava.com/track/json");  // expect: kochava
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://kochava.com/privacy";  // mentioned: kochava

/* https://kvinit-prod.api.kochava.com */
static const char *lookalike = "https://kvinit-prod.api.kochava.com.example.org/";
static int kochava_enabled;
