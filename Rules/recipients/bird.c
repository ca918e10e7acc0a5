// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>

CURLcode post_send(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://rest.messagebird.com/sms");  // expect: bird
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_conversations_send(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://conversations.messagebird.com/v1/send");  // expect: bird
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_voice_send(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://voice.messagebird.com/v1/send");  // expect: bird
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *bird_setting(void) { return getenv("MESSAGEBIRD_API_KEY"); }  // present: bird
static const char *policy = "https://messagebird.com/privacy";  // mentioned: bird

/* https://rest.messagebird.com */
static const char *lookalike = "https://rest.messagebird.com.example.org/";
static int bird_enabled;
