// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_nativesdks_events(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://nativesdks.us1.mparticle.com/v2/key/events");  // expect: mparticle
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_nativesdks_events2(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://nativesdks.eu1.mparticle.com/v2/key/events");  // expect: mparticle
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_nativesdks_events3(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://nativesdks.au1.mparticle.com/v2/key/events");  // expect: mparticle
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://mparticle.com/privacy";  // mentioned: mparticle

/* https://nativesdks.us1.mparticle.com */
static const char *lookalike = "https://nativesdks.us1.mparticle.com.example.org/";
static int mparticle_enabled;
