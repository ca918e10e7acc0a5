// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>

CURLcode post_api_completions(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.mistral.ai/v1/chat/completions");  // expect: mistral
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_codestral_completions(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://codestral.mistral.ai/v1/chat/completions");  // expect: mistral
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *mistral_setting(void) { return getenv("MISTRAL_API_KEY"); }  // present: mistral
static const char *policy = "https://mistral.ai/privacy";  // mentioned: mistral

/* https://api.mistral.ai */
static const char *lookalike = "https://api.mistral.ai.example.org/";
static int mistral_enabled;
