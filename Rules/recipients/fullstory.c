// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_rs_events(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://rs.fullstory.com/v2/events");  // expect: fullstory
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_edge_events(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://edge.fullstory.com/v2/events");  // expect: fullstory
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_events(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.fullstory.com/v2/events");  // expect: fullstory
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://fullstory.com/privacy";  // mentioned: fullstory

/* https://rs.fullstory.com */
static const char *lookalike = "https://rs.fullstory.com.example.org/";
static int fullstory_enabled;
