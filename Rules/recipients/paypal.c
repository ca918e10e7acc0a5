// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>

CURLcode post_orders(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api-m.paypal.com/v2/checkout/orders");  // expect: paypal
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_sandbox(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api-m.sandbox.paypal.com/v2/checkout/orders");  // expect: paypal
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_payments(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.paypal.com/v1/payments/payment");  // expect: paypal
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *paypal_setting(void) { return getenv("PAYPAL_CLIENT_ID"); }  // present: paypal
static const char *paypal_setting2(void) { return getenv("PAYPAL_CLIENT_SECRET"); }  // present: paypal
static const char *policy = "https://paypal.com/privacy";  // mentioned: paypal

/* https://api.paypal.com */
static const char *lookalike = "https://api.paypal.com.example.org/";
static int paypal_enabled;
