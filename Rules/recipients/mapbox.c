// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode fetch_geocode(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.mapbox.com/search/geocode/v6/forward?q=x");  // expect: mapbox
  return curl_easy_perform(curl);
}

CURLcode post_events(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://events.mapbox.com/events/v2");  // expect: mapbox
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_china(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.mapbox.cn/directions/v5/mapbox/driving");  // expect: mapbox
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://mapbox.com/privacy";  // mentioned: mapbox

/* https://api.mapbox.com */
static const char *lookalike = "https://api.mapbox.com.example.org/";
static int mapbox_enabled;
