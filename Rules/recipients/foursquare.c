// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode fetch_api_nearby(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.foursquare.com/v3/places/nearby");  // expect: foursquare
  return curl_easy_perform(curl);
}

CURLcode fetch_places_nearby(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://places-api.foursquare.com/v3/places/nearby");  // expect: foursquare
  return curl_easy_perform(curl);
}

static const char *policy = "https://foursquare.com/privacy";  // mentioned: foursquare

/* https://api.foursquare.com */
static const char *lookalike = "https://api.foursquare.com.example.org/";
static int foursquare_enabled;
