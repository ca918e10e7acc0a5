// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_sdk(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://sdk.iad-01.braze.com/api/v3/data");  // expect: braze
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_track(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://rest.fra-01.braze.eu/users/track");  // expect: braze
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://braze.com/privacy";  // mentioned: braze

/* https://acme.braze.com */
static const char *lookalike = "https://acme.braze.com.example.org/";
static int braze_enabled;
