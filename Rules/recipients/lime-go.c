// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_graph(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.lime-go.com/v1/graphql");  // expect: lime-go
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_signal(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.staging.lime-go.com/v1/signal");  // expect: lime-go
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_go_endpoint(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://go.lime-go.com/v1");  // expect: lime-go
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://lime-go.com/privacy";  // mentioned: lime-go

/* https://api.lime-go.com */
static const char *lookalike = "https://api.lime-go.com.example.org/";
static int lime_go_enabled;
