// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_batch(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api2.amplitude.com/2/httpapi");  // expect: amplitude
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_europe(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.eu.amplitude.com/2/httpapi");  // expect: amplitude
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_legacy(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.amplitude.com/httpapi");  // expect: amplitude
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://amplitude.com/privacy";  // mentioned: amplitude

/* https://api2.amplitude.com */
static const char *lookalike = "https://api2.amplitude.com.example.org/";
static int amplitude_enabled;
