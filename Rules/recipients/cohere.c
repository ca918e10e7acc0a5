// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>

CURLcode post_api_chat(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.cohere.com/v2/chat");  // expect: cohere
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_chat2(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.cohere.ai/v2/chat");  // expect: cohere
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *cohere_setting(void) { return getenv("CO_API_KEY"); }  // present: cohere
static const char *policy = "https://cohere.com/privacy";  // mentioned: cohere

/* https://api.cohere.com */
static const char *lookalike = "https://api.cohere.com.example.org/";
static int cohere_enabled;
