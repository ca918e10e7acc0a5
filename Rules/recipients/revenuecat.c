// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_api_receipts(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.revenuecat.com/v1/receipts");  // expect: revenuecat
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_receipts2(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api-diagnostics.revenuecat.com/v1/receipts");  // expect: revenuecat
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://revenuecat.com/privacy";  // mentioned: revenuecat

/* https://api.revenuecat.com */
static const char *lookalike = "https://api.revenuecat.com.example.org/";
static int revenuecat_enabled;
