// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_contacts(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.intercom.io/contacts");  // expect: intercom
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_europe(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.eu.intercom.io/contacts");  // expect: intercom
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_australia(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.au.intercom.io/contacts");  // expect: intercom
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://intercom.com/privacy";  // mentioned: intercom

/* https://api.intercom.io */
static const char *lookalike = "https://api.intercom.io.example.org/";
static int intercom_enabled;
