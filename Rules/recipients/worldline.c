// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_payment_payments(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://payment.direct.worldline-solutions.com/v2/acme/payments");  // expect: worldline
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_payment_payments2(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://payment.preprod.direct.worldline-solutions.com/v2/acme/payments");  // expect: worldline
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_payments(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.connect.worldline-solutions.com/v2/acme/payments");  // expect: worldline
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://worldline.com/privacy";  // mentioned: worldline

/* https://payment.direct.worldline-solutions.com */
static const char *lookalike = "https://payment.direct.worldline-solutions.com.example.org/";
static int worldline_enabled;
