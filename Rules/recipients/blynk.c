// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode fetch_update(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://blynk.cloud/external/api/update");  // expect: blynk
  return curl_easy_perform(curl);
}

CURLcode fetch_frankfurt(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://fra1.blynk.cloud/external/api/update");  // expect: blynk
  return curl_easy_perform(curl);
}

CURLcode fetch_old(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://blynk-cloud.com/x/update/V1");  // expect: blynk
  return curl_easy_perform(curl);
}

static const char *policy = "https://blynk.io/privacy";  // mentioned: blynk

/* https://blynk.cloud */
static const char *lookalike = "https://blynk.cloud.example.org/";
static int blynk_enabled;
