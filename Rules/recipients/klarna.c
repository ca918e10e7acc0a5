// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_sessions(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.klarna.com/payments/v1/sessions");  // expect: klarna
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_orders(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.playground.klarna.com/checkout/v3/orders");  // expect: klarna
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_library(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://x.klarnacdn.net/kp/lib/v1/api.js");  // expect: klarna
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://klarna.com/privacy";  // mentioned: klarna

/* https://api.klarna.com */
static const char *lookalike = "https://api.klarna.com.example.org/";
static int klarna_enabled;
