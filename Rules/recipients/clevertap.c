// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_spiky(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://eu1-spiky.clevertap-prod.com/a1");  // expect: clevertap
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_upload(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.clevertap.com/1/upload");  // expect: clevertap
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://clevertap.com/privacy";  // mentioned: clevertap

/* https://acme.clevertap-prod.com */
static const char *lookalike = "https://acme.clevertap-prod.com.example.org/";
static int clevertap_enabled;
