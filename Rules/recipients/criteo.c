// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_bid(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://bidder.criteo.com/inapp/v2");  // expect: criteo
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_gum_sync(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://gum.criteo.com/sync");  // expect: criteo
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_sslwidget_sync(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://sslwidget.criteo.com/sync");  // expect: criteo
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://criteo.com/privacy";  // mentioned: criteo

/* https://bidder.criteo.com */
static const char *lookalike = "https://bidder.criteo.com.example.org/";
static int criteo_enabled;
