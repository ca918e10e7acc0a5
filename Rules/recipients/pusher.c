// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_socket(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "wss://ws.pusherapp.com/app/1");  // expect: pusher
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_cluster(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://ws-eu.pusher.com/app/1");  // expect: pusher
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_beams(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://acme.pushnotifications.pusher.com/publish_api/v1");  // expect: pusher
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://pusher.com/privacy";  // mentioned: pusher

/* https://ws.pusherapp.com */
static const char *lookalike = "https://ws.pusherapp.com.example.org/";
static int pusher_enabled;
