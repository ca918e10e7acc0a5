// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_pay(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://cpc.getswish.net/swish-cpcapi/api/v2/paymentrequests");  // expect: swish
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_test(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://mss.cpc.getswish.net/swish-cpcapi/api/v2/paymentrequests");  // expect: swish
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_code(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://mpc.getswish.net/qrg-swish/api/v1/prefilled");  // expect: swish
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://swish.nu/privacy";  // mentioned: swish

/* https://cpc.getswish.net */
static const char *lookalike = "https://cpc.getswish.net.example.org/";
static int swish_enabled;
