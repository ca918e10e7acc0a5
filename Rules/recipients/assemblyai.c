// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>

CURLcode post_api_transcript(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.assemblyai.com/v2/transcript");  // expect: assemblyai
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_transcript2(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.eu.assemblyai.com/v2/transcript");  // expect: assemblyai
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_streaming_transcript(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://streaming.assemblyai.com/v2/transcript");  // expect: assemblyai
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *assemblyai_setting(void) { return getenv("ASSEMBLYAI_API_KEY"); }  // present: assemblyai
static const char *policy = "https://assemblyai.com/privacy";  // mentioned: assemblyai

/* https://api.assemblyai.com */
static const char *lookalike = "https://api.assemblyai.com.example.org/";
static int assemblyai_enabled;
