// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_conversion(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://tr.snapchat.com/v2/conversion");  // expect: snap
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_exchange(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://accounts.snapchat.com/accounts/oauth2/token");  // expect: snap
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_ads(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://adsapi.snapchat.com/v1/me");  // expect: snap
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://snapchat.com/privacy";  // mentioned: snap

/* https://tr.snapchat.com */
static const char *lookalike = "https://tr.snapchat.com.example.org/";
static int snap_enabled;
