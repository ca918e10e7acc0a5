// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_mandates(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.gocardless.com/mandates");  // expect: gocardless
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_data(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://bankaccountdata.gocardless.com/api/v2/requisitions");  // expect: gocardless
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_payments(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api-sandbox.gocardless.com/payments");  // expect: gocardless
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://gocardless.com/privacy";  // mentioned: gocardless

/* https://api.gocardless.com */
static const char *lookalike = "https://api.gocardless.com.example.org/";
static int gocardless_enabled;
