// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_push(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://go.urbanairship.com/api/push");  // expect: airship
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_europe(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.asnapieu.com/api/push");  // expect: airship
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_pass(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://wallet-api.urbanairship.com/v1/pass");  // expect: airship
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://airship.com/privacy";  // mentioned: airship

/* https://device-api.urbanairship.com */
static const char *lookalike = "https://device-api.urbanairship.com.example.org/";
static int airship_enabled;
