// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_client_website(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://client.crisp.chat/v1/website");  // expect: crisp
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_client_website2(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://client.relay.crisp.chat/v1/website");  // expect: crisp
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_website(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.crisp.chat/v1/website");  // expect: crisp
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://crisp.chat/privacy";  // mentioned: crisp

/* https://client.crisp.chat */
static const char *lookalike = "https://client.crisp.chat.example.org/";
static int crisp_enabled;
