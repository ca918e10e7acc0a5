// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_pins(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.pinterest.com/v5/pins");  // expect: pinterest
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_tag(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://ct.pinterest.com/v3/");  // expect: pinterest
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://pinterest.com/privacy";  // mentioned: pinterest

/* https://api.pinterest.com */
static const char *lookalike = "https://api.pinterest.com.example.org/";
static int pinterest_enabled;
