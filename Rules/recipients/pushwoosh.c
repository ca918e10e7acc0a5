// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_register(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://cp.pushwoosh.com/json/1.3/registerDevice");  // expect: pushwoosh
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_own(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://abcde-12345.api.pushwoosh.com/json/1.3/registerDevice");  // expect: pushwoosh
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_notify(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.pushwoosh.com/push/v2/notify");  // expect: pushwoosh
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://pushwoosh.com/privacy";  // mentioned: pushwoosh

/* https://cp.pushwoosh.com */
static const char *lookalike = "https://cp.pushwoosh.com.example.org/";
static int pushwoosh_enabled;
