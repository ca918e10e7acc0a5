// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_socket(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "wss://acme.livekit.cloud/rtc");  // expect: livekit
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_cloud_sandbox(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://cloud-api.livekit.io/api/sandbox");  // expect: livekit
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://livekit.io/privacy";  // mentioned: livekit

/* https://acme.livekit.cloud */
static const char *lookalike = "https://acme.livekit.cloud.example.org/";
static int livekit_enabled;
