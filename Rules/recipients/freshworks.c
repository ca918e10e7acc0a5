// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_tickets(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://acme.freshdesk.com/api/v2/tickets");  // expect: freshworks
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_conversations(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.eu.freshchat.com/v2/conversations");  // expect: freshworks
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://freshdesk.com/privacy";  // mentioned: freshworks

/* https://acme.freshdesk.com */
static const char *lookalike = "https://acme.freshdesk.com.example.org/";
static int freshworks_enabled;
