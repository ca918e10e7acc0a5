// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>

CURLcode post_send(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.sparkpost.com/api/v1/transmissions");  // expect: sparkpost
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_europe(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.eu.sparkpost.com/api/v1/transmissions");  // expect: sparkpost
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_relay(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "smtps://smtp.sparkpostmail.com:587");  // expect: sparkpost
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *sparkpost_setting(void) { return getenv("SPARKPOST_API_KEY"); }  // present: sparkpost
static const char *policy = "https://sparkpost.com/privacy";  // mentioned: sparkpost

/* https://api.sparkpost.com */
static const char *lookalike = "https://api.sparkpost.com.example.org/";
static int sparkpost_enabled;
