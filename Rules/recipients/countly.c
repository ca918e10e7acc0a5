// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <Countly.h>  // present: countly

CURLcode post_track(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://acme.count.ly/i");  // expect: countly
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_own(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://acme.flex.countly.com/i");  // expect: countly
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://countly.com/privacy";  // mentioned: countly

/* https://acme.count.ly */
static const char *lookalike = "https://acme.count.ly.example.org/";
static int countly_enabled;
