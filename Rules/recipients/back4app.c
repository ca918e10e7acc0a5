// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_rows(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://parseapi.back4app.com/classes/Todo");  // expect: back4app
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_live(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "wss://acme.b4a.io/");  // expect: back4app
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_hook(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://acme.back4app.io/hook");  // expect: back4app
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://back4app.com/privacy";  // mentioned: back4app

/* https://parseapi.back4app.com */
static const char *lookalike = "https://parseapi.back4app.com.example.org/";
static int back4app_enabled;
