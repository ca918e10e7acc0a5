// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <GoogleMaps/GoogleMaps.h>  // present: google-maps
#include <GooglePlaces/GooglePlaces.h>  // present: google-maps

CURLcode fetch_geocode(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://maps.googleapis.com/maps/api/geocode/json");  // expect: google-maps
  return curl_easy_perform(curl);
}

CURLcode post_autocomplete(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://places.googleapis.com/v1/places:autocomplete");  // expect: google-maps
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_routes(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://routes.googleapis.com/directions/v2:computeRoutes");  // expect: google-maps
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://maps.google.com/privacy";  // mentioned: google-maps

/* https://maps.googleapis.com */
static const char *lookalike = "https://maps.googleapis.com.example.org/";
static const char *search = "https://www.google.com/search";
