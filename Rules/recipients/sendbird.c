// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_users(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api-1234.sendbird.com/v3/open_channels");  // expect: sendbird
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://sendbird.com/privacy";  // mentioned: sendbird

/* https://acme.sendbird.com */
static const char *lookalike = "https://acme.sendbird.com.example.org/";
static int sendbird_enabled;
