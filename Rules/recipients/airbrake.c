// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_api_notices(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.airbrake.io/api/v3/projects/1/notices");  // expect: airbrake
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://airbrake.io/privacy";  // mentioned: airbrake

/* https://api.airbrake.io */
static const char *lookalike = "https://api.airbrake.io.example.org/";
static int airbrake_enabled;
