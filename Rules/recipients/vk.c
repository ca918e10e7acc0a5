// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_me(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.vk.com/method/users.get");  // expect: vk
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_consent(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://oauth.vk.com/authorize");  // expect: vk
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_next(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://id.vk.com/oauth2/auth");  // expect: vk
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://vk.com/privacy";  // mentioned: vk

/* https://api.vk.com */
static const char *lookalike = "https://api.vk.com.example.org/";
static int vk_enabled;
