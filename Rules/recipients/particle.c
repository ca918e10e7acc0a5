// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_api_events(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.particle.io/v1/devices/events");  // expect: particle
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://particle.io/privacy";  // mentioned: particle

/* https://api.particle.io */
static const char *lookalike = "https://api.particle.io.example.org/";
static int particles;
