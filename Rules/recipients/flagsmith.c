// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_edge_identities(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://edge.api.flagsmith.com/api/v1/identities/");  // expect: flagsmith
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_identities(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.flagsmith.com/api/v1/identities/");  // expect: flagsmith
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_realtime_identities(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://realtime.flagsmith.com/api/v1/identities/");  // expect: flagsmith
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://flagsmith.com/privacy";  // mentioned: flagsmith

/* https://edge.api.flagsmith.com */
static const char *lookalike = "https://edge.api.flagsmith.com.example.org/";
static int flagsmith_enabled;
