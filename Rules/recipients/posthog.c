// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_capture(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://eu.i.posthog.com/capture/");  // expect: posthog
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_batch(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://us.i.posthog.com/batch/");  // expect: posthog
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_flags(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://us-assets.i.posthog.com/array/key/config");  // expect: posthog
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://posthog.com/privacy";  // mentioned: posthog

/* https://us.i.posthog.com */
static const char *lookalike = "https://us.i.posthog.com.example.org/";
static int posthog_enabled;
