// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_cdp(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://cdp.customer.io/v1/b");  // expect: customer-io
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_europe(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://cdp-eu.customer.io/v1/b");  // expect: customer-io
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_track(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://track.customer.io/api/v2/entity");  // expect: customer-io
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://customer.io/privacy";  // mentioned: customer-io

/* https://cdp.customer.io */
static const char *lookalike = "https://cdp.customer.io.example.org/";
static int customer_io_enabled;
