// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_verify(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://www.google.com/recaptcha/api/siteverify");  // expect: recaptcha
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_script(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://www.recaptcha.net/recaptcha/api.js");  // expect: recaptcha
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_assess(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://recaptchaenterprise.googleapis.com/v1/projects/acme/assessments");  // expect: recaptcha
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://www.recaptcha.com/privacy";  // mentioned: recaptcha

/* https://www.google.com/recaptcha */
static const char *lookalike = "https://www.google.com.example.org/";
static int recaptcha_enabled;
