// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>

CURLcode post_send(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.resend.com/batch");  // expect: resend
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_relay(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "smtps://smtp.resend.com:465");  // expect: resend
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *resend_setting(void) { return getenv("RESEND_API_KEY"); }  // present: resend
static const char *policy = "https://resend.com/privacy";  // mentioned: resend

/* https://api.resend.com */
static const char *lookalike = "https://api.resend.com.example.org/";
static int resend_enabled;
