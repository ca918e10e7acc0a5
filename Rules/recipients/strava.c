// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_upload(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://www.strava.com/api/v3/uploads");  // expect: strava
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_exchange(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://www.strava.com/oauth/token");  // expect: strava
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://strava.com/privacy";  // mentioned: strava

/* https://www.strava.com/api */
static const char *lookalike = "https://www.strava.com.example.org/";
static int strava_enabled;
