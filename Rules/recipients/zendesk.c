// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_tickets(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://acme.zendesk.com/api/v2/tickets.json");  // expect: zendesk
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_widget(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://widget.zopim.com/s/W/ws");  // expect: zendesk
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://www.zendesk.com/privacy";  // mentioned: zendesk

/* https://acme.zendesk.com */
static const char *lookalike = "https://acme.zendesk.com.example.org/";
static int zendesk_enabled;
