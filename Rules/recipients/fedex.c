// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_apis_shipments(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://apis.fedex.com/ship/v1/shipments");  // expect: fedex
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_apis_shipments2(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://apis-sandbox.fedex.com/ship/v1/shipments");  // expect: fedex
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_documentapi_shipments(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://documentapi.prod.fedex.com/ship/v1/shipments");  // expect: fedex
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://fedex.com/privacy";  // mentioned: fedex

/* https://apis.fedex.com */
static const char *lookalike = "https://apis.fedex.com.example.org/";
static int fedex_enabled;
