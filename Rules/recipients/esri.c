// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode fetch_find(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://geocode-api.arcgis.com/arcgis/rest/services/World/GeocodeServer/findAddressCandidates");  // expect: esri
  return curl_easy_perform(curl);
}

CURLcode fetch_rest(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://www.arcgis.com/sharing/rest/generateToken");  // expect: esri
  return curl_easy_perform(curl);
}

CURLcode fetch_geocode_services(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://geocode.arcgis.com/arcgis/rest/services");  // expect: esri
  return curl_easy_perform(curl);
}

static const char *policy = "https://arcgis.com/privacy";  // mentioned: esri

/* https://geocode-api.arcgis.com */
static const char *lookalike = "https://geocode-api.arcgis.com.example.org/";
static int esri_enabled;
