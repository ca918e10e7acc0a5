// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>

CURLcode post_members(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://us1.api.mailchimp.com/3.0/lists/1/members");  // expect: mailchimp
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_send(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://mandrillapp.com/api/1.0/sends/send.json");  // expect: mailchimp
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_relay(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "smtps://smtp.mandrillapp.com:465");  // expect: mailchimp
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *mailchimp_setting(void) { return getenv("MAILCHIMP_API_KEY"); }  // present: mailchimp
static const char *mailchimp_setting2(void) { return getenv("MANDRILL_API_KEY"); }  // present: mailchimp
static const char *policy = "https://mailchimp.com/privacy";  // mentioned: mailchimp

/* https://acme.api.mailchimp.com */
static const char *lookalike = "https://acme.api.mailchimp.com.example.org/";
static int mailchimp_enabled;
