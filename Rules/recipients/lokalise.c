// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_api_projects(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.lokalise.com/api2/projects");  // expect: lokalise
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_ota_projects(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://ota.lokalise.com/api2/projects");  // expect: lokalise
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_projects2(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.lokalise.co/api2/projects");  // expect: lokalise
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://lokalise.com/privacy";  // mentioned: lokalise

/* https://api.lokalise.com */
static const char *lookalike = "https://api.lokalise.com.example.org/";
static int lokalise_enabled;
