// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_api_bugs(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.instabug.com/api/sdk/v3/bugs");  // expect: instabug
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://instabug.com/privacy";  // mentioned: instabug

/* https://api.instabug.com */
static const char *lookalike = "https://api.instabug.com.example.org/";
static int instabug_enabled;
