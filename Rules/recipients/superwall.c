// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_api_config(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.superwall.com/api/v1/static_config");  // expect: superwall
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_config2(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.superwall.me/api/v1/static_config");  // expect: superwall
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_enrichment_config(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://enrichment-api.superwall.com/api/v1/static_config");  // expect: superwall
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://superwall.com/privacy";  // mentioned: superwall

/* https://api.superwall.com */
static const char *lookalike = "https://api.superwall.com.example.org/";
static int superwall_enabled;
