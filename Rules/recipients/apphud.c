// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_gateway_customers(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://gateway.apphud.com/v2/customers");  // expect: apphud
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_customers(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.apphud.com/v2/customers");  // expect: apphud
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://apphud.com/privacy";  // mentioned: apphud

/* https://gateway.apphud.com */
static const char *lookalike = "https://gateway.apphud.com.example.org/";
static int apphud_enabled;
