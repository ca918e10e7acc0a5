// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_track(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.mixpanel.com/track");  // expect: mixpanel
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_engage(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api-eu.mixpanel.com/engage");  // expect: mixpanel
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_web(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api-js.mixpanel.com/track");  // expect: mixpanel
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://mixpanel.com/privacy";  // mentioned: mixpanel

/* https://api.mixpanel.com */
static const char *lookalike = "https://api.mixpanel.com.example.org/";
static int mixpanel_enabled;
