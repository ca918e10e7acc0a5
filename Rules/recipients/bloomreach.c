// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_track(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.exponea.com/track/v2");  // expect: bloomreach
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_own(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api-eu1.exponea.com/track/v2/projects");  // expect: bloomreach
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_acme_track(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://acme.exponea.com/track");  // expect: bloomreach
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://exponea.com/privacy";  // mentioned: bloomreach

/* https://api.exponea.com */
static const char *lookalike = "https://api.exponea.com.example.org/";
static int bloomreach_enabled;
