// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_onlinetools_ship(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://onlinetools.ups.com/api/shipments/v1/ship");  // expect: ups
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_wwwcie_ship(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://wwwcie.ups.com/api/shipments/v1/ship");  // expect: ups
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://ups.com/privacy";  // mentioned: ups

/* https://onlinetools.ups.com */
static const char *lookalike = "https://onlinetools.ups.com.example.org/";
static int ups_enabled;
