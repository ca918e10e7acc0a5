// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>

CURLcode post_send(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.mailjet.com/v3.1/send");  // expect: mailjet
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_american(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.us.mailjet.com/v3.1/send");  // expect: mailjet
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_relay(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "smtps://in-v3.mailjet.com:465");  // expect: mailjet
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *mailjet_setting(void) { return getenv("MJ_APIKEY_PUBLIC"); }  // present: mailjet
static const char *mailjet_setting2(void) { return getenv("MJ_APIKEY_PRIVATE"); }  // present: mailjet
static const char *policy = "https://mailjet.com/privacy";  // mentioned: mailjet

/* https://api.mailjet.com */
static const char *lookalike = "https://api.mailjet.com.example.org/";
static int mailjet_enabled;
