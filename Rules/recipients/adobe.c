// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_interact(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://edge.adobedc.net/ee/v1/interact");  // expect: adobe
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_visitor(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://dpm.demdex.net/id");  // expect: adobe
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_own(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://acme.demdex.net/event");  // expect: adobe
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://adobe.com/privacy";  // mentioned: adobe

/* https://edge.adobedc.net */
static const char *lookalike = "https://edge.adobedc.net.example.org/";
static int adobe_enabled;
