// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_upload_base(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://upload.uploadcare.com/base/");  // expect: uploadcare
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_base(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.uploadcare.com/base/");  // expect: uploadcare
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_ucarecdn_base(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://ucarecdn.com/base/");  // expect: uploadcare
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://uploadcare.com/privacy";  // mentioned: uploadcare

/* https://upload.uploadcare.com */
static const char *lookalike = "https://upload.uploadcare.com.example.org/";
static int uploadcare_enabled;
