// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_cdn_entries(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://cdn.contentful.com/spaces/1/entries");  // expect: contentful
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_preview_entries(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://preview.contentful.com/spaces/1/entries");  // expect: contentful
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_entries(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.contentful.com/spaces/1/entries");  // expect: contentful
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://contentful.com/privacy";  // mentioned: contentful

/* https://cdn.contentful.com */
static const char *lookalike = "https://cdn.contentful.com.example.org/";
static int contentful_enabled;
