// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>

CURLcode post_send(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://rest.nexmo.com/sms/json");  // expect: vonage
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_dial(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.nexmo.com/v1/calls");  // expect: vonage
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_rooms(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://video.api.vonage.com/v2/project");  // expect: vonage
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *vonage_setting(void) { return getenv("VONAGE_API_KEY"); }  // present: vonage
static const char *vonage_setting2(void) { return getenv("VONAGE_API_SECRET"); }  // present: vonage
static const char *policy = "https://vonage.com/privacy";  // mentioned: vonage

/* https://api.nexmo.com */
static const char *lookalike = "https://api.nexmo.com.example.org/";
static int vonage_enabled;
