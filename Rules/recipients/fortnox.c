// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_customers(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.fortnox.se/3/customers");  // expect: fortnox
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_exchange(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://apps.fortnox.se/oauth-v1/token");  // expect: fortnox
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://fortnox.se/privacy";  // mentioned: fortnox

/* https://api.fortnox.se */
static const char *lookalike = "https://api.fortnox.se.example.org/";
static int fortnox_enabled;
