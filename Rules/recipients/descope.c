// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_api_otp(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.descope.com/v1/auth/otp");  // expect: descope
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_auth_otp(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://auth.descope.io/v1/auth/otp");  // expect: descope
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_static_otp(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://static.descope.com/v1/auth/otp");  // expect: descope
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://descope.com/privacy";  // mentioned: descope

/* https://api.descope.com */
static const char *lookalike = "https://api.descope.com.example.org/";
static int descope_enabled;
