// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_api_payments(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.mollie.com/v2/payments");  // expect: mollie
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://mollie.com/privacy";  // mentioned: mollie

/* https://api.mollie.com */
static const char *lookalike = "https://api.mollie.com.example.org/";
static int mollie_enabled;
