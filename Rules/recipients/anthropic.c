// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>

CURLcode post_create(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.anthropic.com/v1/complete");  // expect: anthropic
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *anthropic_setting(void) { return getenv("ANTHROPIC_API_KEY"); }  // present: anthropic
static const char *anthropic_setting2(void) { return getenv("ANTHROPIC_AUTH_TOKEN"); }  // present: anthropic
static const char *sample1 = "sk-ant-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";  // present: anthropic
static const char *policy = "https://anthropic.com/privacy";  // mentioned: anthropic

/* https://api.anthropic.com */
static const char *lookalike = "https://api.anthropic.com.example.org/";
static int anthropic_enabled;
