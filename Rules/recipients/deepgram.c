// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>

CURLcode post_api_listen(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.deepgram.com/v1/listen");  // expect: deepgram
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_agent_listen(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://agent.deepgram.com/v1/listen");  // expect: deepgram
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *deepgram_setting(void) { return getenv("DEEPGRAM_API_KEY"); }  // present: deepgram
static const char *policy = "https://deepgram.com/privacy";  // mentioned: deepgram

/* https://api.deepgram.com */
static const char *lookalike = "https://api.deepgram.com.example.org/";
static int deepgram_enabled;
