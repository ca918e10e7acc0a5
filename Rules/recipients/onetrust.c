// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_cdn_consentreceipts(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://cdn.cookielaw.org/request/v1/consentreceipts");  // expect: onetrust
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_mobile_consentreceipts(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://mobile-data.onetrust.io/request/v1/consentreceipts");  // expect: onetrust
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_geolocation_consentreceipts(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://geolocation.onetrust.com/request/v1/consentreceipts");  // expect: onetrust
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://onetrust.com/privacy";  // mentioned: onetrust

/* https://cdn.cookielaw.org */
static const char *lookalike = "https://cdn.cookielaw.org.example.org/";
static int onetrust_enabled;
