// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_token(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.instagram.com/oauth/access_token");  // expect: instagram
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_me(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://graph.instagram.com/me");  // expect: instagram
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://instagram.com/privacy";  // mentioned: instagram

/* https://api.instagram.com */
static const char *lookalike = "https://api.instagram.com.example.org/";
static int instagram_enabled;
