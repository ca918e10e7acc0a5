// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_vouchers(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.hogia.se/0000/voucherdrafts");  // expect: hogia
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_documentation(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://starapi.hogia.se/v1");  // expect: hogia
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://hogia.se/privacy";  // mentioned: hogia

/* https://api.hogia.se */
static const char *lookalike = "https://api.hogia.se.example.org/";
static int hogia_enabled;
