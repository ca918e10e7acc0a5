// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_api_paymentorders(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.payex.com/psp/paymentorders");  // expect: swedbank-pay
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_paymentorders2(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.externalintegration.payex.com/psp/paymentorders");  // expect: swedbank-pay
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://swedbankpay.com/privacy";  // mentioned: swedbank-pay

/* https://api.payex.com */
static const char *lookalike = "https://api.payex.com.example.org/";
static int swedbank_pay_enabled;
