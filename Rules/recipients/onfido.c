// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_api_applicants(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.eu.onfido.com/v3.6/applicants");  // expect: onfido
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_applicants2(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.us.onfido.com/v3.6/applicants");  // expect: onfido
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_applicants3(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.ca.onfido.com/v3.6/applicants");  // expect: onfido
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://onfido.com/privacy";  // mentioned: onfido

/* https://api.eu.onfido.com */
static const char *lookalike = "https://api.eu.onfido.com.example.org/";
static int onfido_enabled;
