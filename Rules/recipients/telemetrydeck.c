// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_nom_endpoint(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://nom.telemetrydeck.com/v2/");  // expect: telemetrydeck
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_endpoint(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.telemetrydeck.com/v2/");  // expect: telemetrydeck
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://telemetrydeck.com/privacy";  // mentioned: telemetrydeck

/* https://nom.telemetrydeck.com */
static const char *lookalike = "https://nom.telemetrydeck.com.example.org/";
static int telemetrydeck_enabled;
