// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_steps(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.fitbit.com/1/user/-/activities.json");  // expect: fitbit
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_consent(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://www.fitbit.com/oauth2/authorize");  // expect: fitbit
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://fitbit.com/privacy";  // mentioned: fitbit

/* https://api.fitbit.com */
static const char *lookalike = "https://api.fitbit.com.example.org/";
static int fitbit_enabled;
