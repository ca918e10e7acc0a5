// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_a_events(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://a.klaviyo.com/api/events");  // expect: klaviyo
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_static_events(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://static.klaviyo.com/api/events");  // expect: klaviyo
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_static_events2(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://static-forms.klaviyo.com/api/events");  // expect: klaviyo
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://klaviyo.com/privacy";  // mentioned: klaviyo

/* https://a.klaviyo.com */
static const char *lookalike = "https://a.klaviyo.com.example.org/";
static int klaviyo_enabled;
