// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>

CURLcode post_session(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.fastmail.com/jmap/session");  // expect: fastmail
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_jmap(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://jmap.fastmail.com/.well-known/jmap");  // expect: fastmail
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_submit(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "smtps://smtp.fastmail.com:465");  // expect: fastmail
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *fastmail_setting(void) { return getenv("FASTMAIL_API_TOKEN"); }  // present: fastmail
static const char *policy = "https://fastmail.com/privacy";  // mentioned: fastmail

/* https://api.fastmail.com */
static const char *lookalike = "https://api.fastmail.com.example.org/";
static int fastmail_enabled;
