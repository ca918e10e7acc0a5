// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode fetch_picture(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://www.gravatar.com/avatar/0000");  // expect: gravatar
  return curl_easy_perform(curl);
}

CURLcode fetch_short(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://gravatar.com/avatar/0000");  // expect: gravatar
  return curl_easy_perform(curl);
}

CURLcode fetch_secure(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://secure.gravatar.com/avatar/0000");  // expect: gravatar
  return curl_easy_perform(curl);
}

static const char *policy = "https://gravatar.com/privacy";  // mentioned: gravatar

/* https://www.gravatar.com/avatar */
static const char *lookalike = "https://www.gravatar.com.example.org/";
static int gravatar_enabled;
