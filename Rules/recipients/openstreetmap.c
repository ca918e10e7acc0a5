// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode fetch_find(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://nominatim.openstreetmap.org/search?q=x");  // expect: openstreetmap
  return curl_easy_perform(curl);
}

CURLcode fetch_tile(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://tile.openstreetmap.org/1/1/1.png");  // expect: openstreetmap
  return curl_easy_perform(curl);
}

static const char *policy = "https://openstreetmap.org/privacy";  // mentioned: openstreetmap

/* https://nominatim.openstreetmap.org */
static const char *lookalike = "https://nominatim.openstreetmap.org.example.org/";
static int openstreetmap_enabled;
