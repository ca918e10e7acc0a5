// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_api_sms(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.46elks.com/a1/sms");  // expect: 46elks
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://46elks.com/privacy";  // mentioned: 46elks

/* https://api.46elks.com */
static const char *lookalike = "https://api.46elks.com.example.org/";
static int 46elks_enabled;
