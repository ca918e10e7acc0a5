// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_api_shipment(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.dpdgroup.com/shipping/v1/shipment");  // expect: dpd
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_shipment2(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api-preprod.dpsin.dpdgroup.com/shipping/v1/shipment");  // expect: dpd
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_shipping_shipment(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://shipping.dpdgroup.com/shipping/v1/shipment");  // expect: dpd
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://dpd.com/privacy";  // mentioned: dpd

/* https://api.dpdgroup.com */
static const char *lookalike = "https://api.dpdgroup.com.example.org/";
static int dpd_enabled;
