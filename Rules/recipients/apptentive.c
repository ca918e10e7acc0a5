// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_own(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://acme.api.apptentive.com/conversations");  // expect: apptentive
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_next(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://acme.api.digital.us.alchemer.com/api/conversations");  // expect: apptentive
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_conversations(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.apptentive.com/conversations");  // expect: apptentive
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://apptentive.com/privacy";  // mentioned: apptentive

/* https://api.apptentive.com */
static const char *lookalike = "https://api.apptentive.com.example.org/";
static int apptentive_enabled;
