// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_api_checkouts(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.sumup.com/v0.1/checkouts");  // expect: sumup
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://sumup.com/privacy";  // mentioned: sumup

/* https://api.sumup.com */
static const char *lookalike = "https://api.sumup.com.example.org/";
static int sumup_enabled;
