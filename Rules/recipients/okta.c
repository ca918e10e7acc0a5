// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_token(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://acme.okta.com/oauth2/default/v1/token");  // expect: okta
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_preview(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://acme.oktapreview.com/api/v1/users");  // expect: okta
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_europe(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://acme.okta-emea.com/api/v1/users");  // expect: okta
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://okta.com/privacy";  // mentioned: okta

/* https://acme.okta.com */
static const char *lookalike = "https://acme.okta.com.example.org/";
static int okta_enabled;
