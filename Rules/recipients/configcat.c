// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode fetch_cdn_config(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://cdn-global.configcat.com/configuration-files/1/config_v6.json");  // expect: configcat
  return curl_easy_perform(curl);
}

CURLcode fetch_cdn_config2(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://cdn-eu.configcat.com/configuration-files/1/config_v6.json");  // expect: configcat
  return curl_easy_perform(curl);
}

CURLcode fetch_api_config(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.configcat.com/configuration-files/1/config_v6.json");  // expect: configcat
  return curl_easy_perform(curl);
}

static const char *policy = "https://configcat.com/privacy";  // mentioned: configcat

/* https://cdn-global.configcat.com */
static const char *lookalike = "https://cdn-global.configcat.com.example.org/";
static int configcat_enabled;
