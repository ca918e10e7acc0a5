// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_answers(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://fra1.qualtrics.com/API/v3/surveys/1/responses");  // expect: qualtrics
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_zone(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://zn1.siteintercept.qualtrics.com/SIE");  // expect: qualtrics
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_acme_api(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://acme.qualtrics.com/API");  // expect: qualtrics
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://qualtrics.com/privacy";  // mentioned: qualtrics

/* https://acme.qualtrics.com/API */
static const char *lookalike = "https://acme.qualtrics.com.example.org/";
static int qualtrics_enabled;
