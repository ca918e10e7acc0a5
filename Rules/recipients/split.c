// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_events(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://events.split.io/api/events/bulk");  // expect: split
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_sdk_splitchanges(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://sdk.split.io/api/splitChanges");  // expect: split
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_auth_splitchanges(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://auth.split.io/api/splitChanges");  // expect: split
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://split.io/privacy";  // mentioned: split

/* https://sdk.split.io */
static const char *lookalike = "https://sdk.split.io.example.org/";
static int split_enabled;
