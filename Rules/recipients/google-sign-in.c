// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_exchange(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://oauth2.googleapis.com/token");  // expect: google-sign-in
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_consent(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://accounts.google.com/o/oauth2/v2/auth");  // expect: google-sign-in
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_info(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://www.googleapis.com/oauth2/v3/tokeninfo");  // expect: google-sign-in
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://accounts.google.com/privacy";  // mentioned: google-sign-in

/* https://oauth2.googleapis.com */
static const char *lookalike = "https://oauth2.googleapis.com.example.org/";
static int google_sign_in_enabled;
