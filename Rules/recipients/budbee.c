// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_api_orders(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.budbee.com/multiple/orders");  // expect: budbee
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_sandbox_orders(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://sandbox.api.budbee.com/multiple/orders");  // expect: budbee
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://budbee.com/privacy";  // mentioned: budbee

/* https://api.budbee.com */
static const char *lookalike = "https://api.budbee.com.example.org/";
static int budbee_enabled;
