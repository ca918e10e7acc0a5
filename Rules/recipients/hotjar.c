// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_script(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://static.hotjar.com/c/hotjar-1.js");  // expect: hotjar
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_script_sites(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://script.hotjar.com/api/v2/client/sites/1");  // expect: hotjar
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_in_sites(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://in.hotjar.com/api/v2/client/sites/1");  // expect: hotjar
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://hotjar.com/privacy";  // mentioned: hotjar

/* https://static.hotjar.com */
static const char *lookalike = "https://static.hotjar.com.example.org/";
static int hotjar_enabled;
