// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_rest_publish(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://rest.ably.io/channels/orders/publish");  // expect: ably
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_realtime_publish(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://realtime.ably.io/channels/orders/publish");  // expect: ably
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_main_publish(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://main.realtime.ably.net/channels/orders/publish");  // expect: ably
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://ably.com/privacy";  // mentioned: ably

/* https://rest.ably.io */
static const char *lookalike = "https://rest.ably.io.example.org/";
static int ably_enabled;
