// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_api_consent(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.usercentrics.eu/consent/ua/3");  // expect: usercentrics
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_aggregator_consent(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://aggregator.service.usercentrics.eu/consent/ua/3");  // expect: usercentrics
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_consent(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://consent-api.service.consent.usercentrics.eu/consent/ua/3");  // expect: usercentrics
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://usercentrics.com/privacy";  // mentioned: usercentrics

/* https://api.usercentrics.eu */
static const char *lookalike = "https://api.usercentrics.eu.example.org/";
static int usercentrics_enabled;
