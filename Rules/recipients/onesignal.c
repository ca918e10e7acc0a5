// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_notifications(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.onesignal.com/notifications");  // expect: onesignal
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_players(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://onesignal.com/api/v1/players");  // expect: onesignal
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://onesignal.com/privacy";  // mentioned: onesignal

/* https://api.onesignal.com */
static const char *lookalike = "https://api.onesignal.com.example.org/";
static int onesignal_enabled;
