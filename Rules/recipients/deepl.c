// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>

CURLcode post_api_translate(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.deepl.com/v2/translate");  // expect: deepl
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_translate2(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api-free.deepl.com/v2/translate");  // expect: deepl
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *deepl_setting(void) { return getenv("DEEPL_AUTH_KEY"); }  // present: deepl
static const char *policy = "https://deepl.com/privacy";  // mentioned: deepl

/* https://api.deepl.com */
static const char *lookalike = "https://api.deepl.com.example.org/";
static int deepl_enabled;
