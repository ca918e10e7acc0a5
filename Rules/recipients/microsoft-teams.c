// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>

CURLcode post_channel(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://acme.webhook.office.com/webhookb2/0000/IncomingWebhook/0000");  // expect: microsoft-teams
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_old(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://outlook.office.com/webhook/0000/IncomingWebhook/0000");  // expect: microsoft-teams
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *microsoft_teams_setting(void) { return getenv("TEAMS_WEBHOOK_URL"); }  // present: microsoft-teams
static const char *policy = "https://teams.microsoft.com/privacy";  // mentioned: microsoft-teams

/* https://acme.webhook.office.com */
static const char *lookalike = "https://acme.webhook.office.com.example.org/";
static int microsoft_teams_enabled;
