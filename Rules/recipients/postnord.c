// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_points(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api2.postnord.com/rest/businesslocation/v5/servicepoints/nearest");  // expect: postnord
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_test(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://atapi2.postnord.com/rest/shipment/v3/edi");  // expect: postnord
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_endpoint(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.postnord.com/v1");  // expect: postnord
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://postnord.com/privacy";  // mentioned: postnord

/* https://api2.postnord.com */
static const char *lookalike = "https://api2.postnord.com.example.org/";
static int postnord_enabled;
