// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <IAgoraRtcEngine.h>  // present: agora

CURLcode post_api_recording(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.agora.io/v1/apps/1/cloud_recording");  // expect: agora
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://agora.io/privacy";  // mentioned: agora

/* https://api.agora.io */
static const char *lookalike = "https://api.agora.io.example.org/";
static int agora_enabled;
