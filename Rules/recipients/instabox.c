// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_api_orders(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.instabox.se/v2/orders");  // expect: instabox
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_tracking_orders(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://tracking-api.instabox.se/v2/orders");  // expect: instabox
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://instabox.io/privacy";  // mentioned: instabox

/* https://api.instabox.se */
static const char *lookalike = "https://api.instabox.se.example.org/";
static int instabox_enabled;
