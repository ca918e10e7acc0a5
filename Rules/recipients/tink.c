// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_token(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.tink.com/api/v1/oauth/token");  // expect: tink
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://tink.com/privacy";  // mentioned: tink

/* https://api.tink.com */
static const char *lookalike = "https://api.tink.com.example.org/";
static int tink_enabled;
