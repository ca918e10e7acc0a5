// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_pay(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.vipps.no/epayment/v1/payments");  // expect: vipps-mobilepay
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_test(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://apitest.vipps.no/accesstoken/get");  // expect: vipps-mobilepay
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_danish(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.mobilepay.dk/v1/payments");  // expect: vipps-mobilepay
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://vipps.no/privacy";  // mentioned: vipps-mobilepay

/* https://api.vipps.no */
static const char *lookalike = "https://api.vipps.no.example.org/";
static int vipps_mobilepay_enabled;
