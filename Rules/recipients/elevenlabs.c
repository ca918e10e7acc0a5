// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>

CURLcode post_api_speech(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.elevenlabs.io/v1/text-to-speech/1");  // expect: elevenlabs
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_speech2(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.us.elevenlabs.io/v1/text-to-speech/1");  // expect: elevenlabs
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_speech3(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.eu.residency.elevenlabs.io/v1/text-to-speech/1");  // expect: elevenlabs
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *elevenlabs_setting(void) { return getenv("ELEVENLABS_API_KEY"); }  // present: elevenlabs
static const char *policy = "https://elevenlabs.io/privacy";  // mentioned: elevenlabs

/* https://api.elevenlabs.io */
static const char *lookalike = "https://api.elevenlabs.io.example.org/";
static int elevenlabs_enabled;
