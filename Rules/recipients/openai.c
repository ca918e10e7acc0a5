// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>

CURLcode post_complete(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.openai.com/v1/chat/completions");  // expect: openai
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_eu_responses(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://eu.api.openai.com/v1/responses");  // expect: openai
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_us_responses(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://us.api.openai.com/v1/responses");  // expect: openai
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *openai_setting(void) { return getenv("OPENAI_API_KEY"); }  // present: openai
static const char *openai_setting2(void) { return getenv("OPENAI_ORG_ID"); }  // present: openai
static const char *sample1 = "sk-proj-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";  // present: openai
static const char *policy = "https://openai.com/privacy";  // mentioned: openai

/* https://api.openai.com */
static const char *lookalike = "https://api.openai.com.example.org/";
static int openai_enabled;
