// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_batches(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://eu.sms.api.sinch.com/xms/v1/1/batches");  // expect: sinch
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_relay(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://eu.conversation.api.sinch.com/v1/projects");  // expect: sinch
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_call(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://calling.api.sinch.com/calling/v1/callouts");  // expect: sinch
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://sinch.com/privacy";  // mentioned: sinch

/* https://acme.sms.api.sinch.com */
static const char *lookalike = "https://acme.sms.api.sinch.com.example.org/";
static int sinch_enabled;
