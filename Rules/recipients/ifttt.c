// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_maker_key(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://maker.ifttt.com/trigger/door/with/key/x");  // expect: ifttt
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_connect_key(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://connect.ifttt.com/trigger/door/with/key/x");  // expect: ifttt
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://ifttt.com/privacy";  // mentioned: ifttt

/* https://maker.ifttt.com */
static const char *lookalike = "https://maker.ifttt.com.example.org/";
static int ifttt_enabled;
