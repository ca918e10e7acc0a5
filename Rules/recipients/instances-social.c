// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode list_servers(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://instances.social/api/1.0/instances/list");  // expect: instances-social
  return curl_easy_perform(curl);
}

static const char *lookalike = "https://instances.social.example.org/api";
