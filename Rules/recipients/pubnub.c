// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <pubnub_sync.h>  // present: pubnub
#include <pubnub_callback.h>  // present: pubnub

CURLcode post_publish(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://ps.pndsn.com/publish/demo/demo/0/hall/0");  // expect: pubnub
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_old(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://pubsub.pubnub.com/publish/demo");  // expect: pubnub
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

int greet(pubnub_t *context) {  // expect: pubnub
  pubnub_init(context, "demo", "demo");  // expect: pubnub
  return pubnub_publish(context, "hall", "\"hello\"");  // expect: pubnub
}

static const char *policy = "https://pubnub.com/privacy";  // mentioned: pubnub

/* https://ps.pndsn.com */
static const char *lookalike = "https://ps.pndsn.com.example.org/";
static int pubnubbed;
