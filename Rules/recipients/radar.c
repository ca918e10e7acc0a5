// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_api_track(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.radar.io/v1/track");  // expect: radar
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_track2(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api-verified.radar.io/v1/track");  // expect: radar
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_track3(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api-verified.radar.com/v1/track");  // expect: radar
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://radar.com/privacy";  // mentioned: radar

/* https://api.radar.io */
static const char *lookalike = "https://api.radar.io.example.org/";
static int radar_enabled;
