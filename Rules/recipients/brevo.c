// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>

CURLcode post_send(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.brevo.com/v3/smtp/bulk");  // expect: brevo
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_old(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.sendinblue.com/v3/smtp/bulk");  // expect: brevo
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_relay(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "smtps://smtp-relay.brevo.com:587");  // expect: brevo
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *brevo_setting(void) { return getenv("BREVO_API_KEY"); }  // present: brevo
static const char *brevo_setting2(void) { return getenv("SENDINBLUE_API_KEY"); }  // present: brevo
static const char *sample1 = "xkeysib-0000000000000000000000000000000000000000000000000000000000000000-xxxxxxxxxxxxxxxx";  // present: brevo
static const char *policy = "https://brevo.com/privacy";  // mentioned: brevo

/* https://api.brevo.com */
static const char *lookalike = "https://api.brevo.com.example.org/";
static int brevo_enabled;
