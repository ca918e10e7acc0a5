// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_payments(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.checkout.com/payments");  // expect: checkout-com
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_tokens(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.sandbox.checkout.com/tokens");  // expect: checkout-com
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_connect(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://access.checkout.com/connect/token");  // expect: checkout-com
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://checkout.com/privacy";  // mentioned: checkout-com

/* https://api.checkout.com */
static const char *lookalike = "https://api.checkout.com.example.org/";
static int checkout_com_enabled;
