// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_shipments(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.unifaun.com/rs-extapi/v1/shipments");  // expect: unifaun
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_test(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.unifaun.se/rs-extapi/v1/shipments");  // expect: unifaun
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_token(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://account.nshiftportal.com/idp/connect/token");  // expect: unifaun
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://www.nshiftportal.com/privacy";  // mentioned: unifaun

/* https://api.unifaun.com */
static const char *lookalike = "https://api.unifaun.com.example.org/";
static int unifaun_enabled;
