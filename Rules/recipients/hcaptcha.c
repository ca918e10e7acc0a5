// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_script(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://js.hcaptcha.com/1/api.js");  // expect: hcaptcha
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_verify(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://hcaptcha.com/siteverify");  // expect: hcaptcha
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_check(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.hcaptcha.com/siteverify");  // expect: hcaptcha
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://hcaptcha.com/privacy";  // mentioned: hcaptcha

/* https://js.hcaptcha.com */
static const char *lookalike = "https://js.hcaptcha.com.example.org/";
static int hcaptcha_enabled;
