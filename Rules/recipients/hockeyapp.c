// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode send_crash(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://sdk.hockeyapp.net/api/2/apps/");  // expect: hockeyapp
  return curl_easy_perform(curl);
}

static const char *lookalike = "https://sdk.hockeyapp.net.example.org/";
