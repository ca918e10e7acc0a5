// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_api_rooms(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.100ms.live/v2/rooms");  // expect: 100ms
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_prod_rooms(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://prod-init.100ms.live/v2/rooms");  // expect: 100ms
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_auth_rooms(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://auth.100ms.live/v2/rooms");  // expect: 100ms
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://100ms.live/privacy";  // mentioned: 100ms

/* https://api.100ms.live */
static const char *lookalike = "https://api.100ms.live.example.org/";
static int 100ms_enabled;
