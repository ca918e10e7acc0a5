// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_data(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://app.pendo.io/data/ptm.gif/1");  // expect: pendo
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_europe(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://app.eu.pendo.io/data/ptm.gif/1");  // expect: pendo
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_data2(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://data.pendo.io/data/1");  // expect: pendo
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://pendo.io/privacy";  // mentioned: pendo

/* https://app.pendo.io/data */
static const char *lookalike = "https://app.pendo.io.example.org/";
static int pendo_enabled;
