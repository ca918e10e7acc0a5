// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_api_applicants(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.sumsub.com/resources/applicants");  // expect: sumsub
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://sumsub.com/privacy";  // mentioned: sumsub

/* https://api.sumsub.com */
static const char *lookalike = "https://api.sumsub.com.example.org/";
static int sumsub_enabled;
