// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_api_users(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.qonversion.io/v3/users");  // expect: qonversion
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_users2(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api2.qonversion.io/v3/users");  // expect: qonversion
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_screens_users(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://screens.qonversion.io/v3/users");  // expect: qonversion
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://qonversion.io/privacy";  // mentioned: qonversion

/* https://api.qonversion.io */
static const char *lookalike = "https://api.qonversion.io.example.org/";
static int qonversion_enabled;
