// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_beacon(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://abc123.litix.io/");  // expect: mux
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_assets(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.mux.com/video/v1/assets");  // expect: mux
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_play(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://stream.mux.com/x.m3u8");  // expect: mux
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://mux.com/privacy";  // mentioned: mux

/* https://acme.litix.io */
static const char *lookalike = "https://acme.litix.io.example.org/";
static int mux_enabled;
