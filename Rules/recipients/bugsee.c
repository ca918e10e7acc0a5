// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_api_sessions(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.bugsee.com/v1/sessions");  // expect: bugsee
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://bugsee.com/privacy";  // mentioned: bugsee

/* https://api.bugsee.com */
static const char *lookalike = "https://api.bugsee.com.example.org/";
static int bugsee_enabled;
