// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>

CURLcode post_send(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.sendgrid.com/v3/mail/send");  // expect: sendgrid
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_europe(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.eu.sendgrid.com/v3/mail/send");  // expect: sendgrid
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_relay(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "smtps://smtp.sendgrid.net:465");  // expect: sendgrid
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *sendgrid_setting(void) { return getenv("SENDGRID_API_KEY"); }  // present: sendgrid
static const char *sample1 = "SG.xxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";  // present: sendgrid
static const char *policy = "https://sendgrid.com/privacy";  // mentioned: sendgrid

/* https://api.sendgrid.com */
static const char *lookalike = "https://api.sendgrid.com.example.org/";
static const char *event = "SG.event.delivered";
static int sendgrid_rows;
