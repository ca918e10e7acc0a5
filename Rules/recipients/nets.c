// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_pay(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.dibspayment.eu/v1/payments");  // expect: nets
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_script(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://checkout.dibspayment.eu/v1/checkout.js");  // expect: nets
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_test_payments(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://test.api.dibspayment.eu/v1/payments");  // expect: nets
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://nets.eu/privacy";  // mentioned: nets

/* https://api.dibspayment.eu */
static const char *lookalike = "https://api.dibspayment.eu.example.org/";
static int nets_enabled;
