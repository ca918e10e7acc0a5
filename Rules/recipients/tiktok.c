// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_track(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://business-api.tiktok.com/open_api/v1.3/event/track");  // expect: tiktok
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_exchange(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://open.tiktokapis.com/v2/oauth/token/");  // expect: tiktok
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_pixel(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://analytics.tiktok.com/api/v2/pixel/track");  // expect: tiktok
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://tiktok.com/privacy";  // mentioned: tiktok

/* https://analytics.us.tiktok.com */
static const char *lookalike = "https://analytics.us.tiktok.com.example.org/";
static int tiktok_enabled;
