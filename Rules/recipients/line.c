// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_profile(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.line.me/oauth2/v2.1/verify");  // expect: line
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_push(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api-data.line.me/v2/bot");  // expect: line
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_consent(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://access.line.me/oauth2/v2.1/authorize");  // expect: line
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://line.me/privacy";  // mentioned: line

/* https://api.line.me */
static const char *lookalike = "https://api.line.me.example.org/";
static int line_enabled;
