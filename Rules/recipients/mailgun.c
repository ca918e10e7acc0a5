// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>

CURLcode post_send(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.mailgun.net/v3/acme.example/bulk");  // expect: mailgun
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_europe(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.eu.mailgun.net/v3/acme.example/bulk");  // expect: mailgun
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_relay(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "smtps://smtp.mailgun.org:465");  // expect: mailgun
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *mailgun_setting(void) { return getenv("MAILGUN_API_KEY"); }  // present: mailgun
static const char *mailgun_setting2(void) { return getenv("MAILGUN_DOMAIN"); }  // present: mailgun
static const char *policy = "https://mailgun.com/privacy";  // mentioned: mailgun

/* https://api.mailgun.net */
static const char *lookalike = "https://api.mailgun.net.example.org/";
static int mailgun_enabled;
