// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_api_surveys(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.surveymonkey.com/v3/surveys");  // expect: surveymonkey
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_surveys2(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.eu.surveymonkey.com/v3/surveys");  // expect: surveymonkey
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_surveys3(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.surveymonkey.ca/v3/surveys");  // expect: surveymonkey
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://surveymonkey.com/privacy";  // mentioned: surveymonkey

/* https://api.surveymonkey.com */
static const char *lookalike = "https://api.surveymonkey.com.example.org/";
static int surveymonkey_enabled;
