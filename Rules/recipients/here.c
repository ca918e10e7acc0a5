// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode fetch_forward(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://geocode.search.hereapi.com/v1/geocode");  // expect: here
  return curl_easy_perform(curl);
}

CURLcode fetch_back(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://revgeocode.search.hereapi.com/v1/revgeocode");  // expect: here
  return curl_easy_perform(curl);
}

CURLcode fetch_find(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://discover.search.hereapi.com/v1/discover");  // expect: here
  return curl_easy_perform(curl);
}

static const char *policy = "https://here.com/privacy";  // mentioned: here

/* https://geocode.search.hereapi.com */
static const char *lookalike = "https://geocode.search.hereapi.com.example.org/";
static int here_enabled;
