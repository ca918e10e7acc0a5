// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_launches(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://att-launches.appsflyersdk.com/api/v6/iosevent");  // expect: appsflyer
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_conversions(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://att-conversions.appsflyersdk.com/api");  // expect: appsflyer
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_attribution(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://att-attr.appsflyersdk.com/api");  // expect: appsflyer
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://appsflyer.com/privacy";  // mentioned: appsflyer

/* https://att-launches.appsflyersdk.com */
static const char *lookalike = "https://att-launches.appsflyersdk.com.example.org/";
static int appsflyer_enabled;
