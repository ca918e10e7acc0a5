// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_authorize(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://account.box.com/api/oauth2/authorize");  // expect: box
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_files(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.box.com/2.0/files");  // expect: box
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_upload_files(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://upload.box.com/2.0/files");  // expect: box
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://box.com/privacy";  // mentioned: box

/* https://api.box.com */
static const char *lookalike = "https://api.box.com.example.org/";
static int box_enabled;
