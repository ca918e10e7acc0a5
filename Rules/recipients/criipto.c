// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_exchange(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://acme.criipto.id/oauth2/token");  // expect: criipto
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_sign(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://signatures-api.criipto.com/v1/graphql");  // expect: criipto
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://criipto.com/privacy";  // mentioned: criipto

/* https://acme.criipto.id */
static const char *lookalike = "https://acme.criipto.id.example.org/";
static int criipto_enabled;
