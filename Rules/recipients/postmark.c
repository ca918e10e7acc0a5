// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_send(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.postmarkapp.com/batch");  // expect: postmark
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_relay(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "smtps://smtp.postmarkapp.com:587");  // expect: postmark
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://postmarkapp.com/privacy";  // mentioned: postmark

/* https://api.postmarkapp.com */
static const char *lookalike = "https://api.postmarkapp.com.example.org/";
static int postmark_enabled;
