// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_exchange(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.signicat.com/auth/open/connect/token");  // expect: signicat
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_sign(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.signicat.io/v1/sign");  // expect: signicat
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_own(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://acme.signicat.com/auth/open/connect/authorize");  // expect: signicat
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://signicat.com/privacy";  // mentioned: signicat

/* https://api.signicat.com */
static const char *lookalike = "https://api.signicat.com.example.org/";
static int signicat_enabled;
