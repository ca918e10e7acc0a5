// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_api_shipments(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.gls-group.net/shipit-farm/v1/backend/rs/shipments");  // expect: gls
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_shipments2(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api-sandbox.gls-group.net/shipit-farm/v1/backend/rs/shipments");  // expect: gls
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://gls-group.com/privacy";  // mentioned: gls

/* https://api.gls-group.net */
static const char *lookalike = "https://api.gls-group.net.example.org/";
static int gls_enabled;
