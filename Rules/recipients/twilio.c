// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>

CURLcode post_outbound(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.twilio.com/2010-04-01/Accounts/1/Calls.json");  // expect: twilio
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_irish(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.dublin.ie1.twilio.com/2010-04-01/Accounts");  // expect: twilio
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_verify(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://verify.twilio.com/v2/Services");  // expect: twilio
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *twilio_setting(void) { return getenv("TWILIO_ACCOUNT_SID"); }  // present: twilio
static const char *twilio_setting2(void) { return getenv("TWILIO_AUTH_TOKEN"); }  // present: twilio
static const char *sample1 = "AC00000000000000000000000000000000";  // present: twilio
static const char *sample2 = "SK00000000000000000000000000000000";  // present: twilio
static const char *policy = "https://twilio.com/privacy";  // mentioned: twilio

/* https://api.twilio.com */
static const char *lookalike = "https://api.twilio.com.example.org/";
static int twilio_enabled;
