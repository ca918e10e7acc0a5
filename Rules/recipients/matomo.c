// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_track(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://acme.matomo.cloud/matomo.php");  // expect: matomo
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_old(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://acme.innocraft.cloud/piwik.php");  // expect: matomo
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://matomo.org/privacy";  // mentioned: matomo

/* https://acme.matomo.cloud */
static const char *lookalike = "https://acme.matomo.cloud.example.org/";
static int matomo_enabled;
