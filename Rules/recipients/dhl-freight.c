// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>

CURLcode post_quote(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.freight-logistics.dhl.com/pricequoteapi/v1/pricequote");  // expect: dhl-freight
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_test(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://test-api.freight-logistics.dhl.com/servicepointlocatorapi/servicepoint");  // expect: dhl-freight
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_track(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api-eu.dhl.com/track/shipments");  // expect: dhl-freight
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *dhl_freight_setting(void) { return getenv("DHL_API_KEY"); }  // present: dhl-freight
static const char *policy = "https://dhl.com/privacy";  // mentioned: dhl-freight

/* https://api.freight-logistics.dhl.com */
static const char *lookalike = "https://api.freight-logistics.dhl.com.example.org/";
static int dhl_freight_enabled;
