// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_api_entries(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.raygun.com/entries");  // expect: raygun
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_entries2(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.raygun.io/entries");  // expect: raygun
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://raygun.com/privacy";  // mentioned: raygun

/* https://api.raygun.com */
static const char *lookalike = "https://api.raygun.com.example.org/";
static int raygun_enabled;
