// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode fetch_api_search(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.giphy.com/v1/gifs/search");  // expect: giphy
  return curl_easy_perform(curl);
}

CURLcode fetch_pingback_search(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://pingback.giphy.com/v1/gifs/search");  // expect: giphy
  return curl_easy_perform(curl);
}

CURLcode fetch_upload_search(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://upload.giphy.com/v1/gifs/search");  // expect: giphy
  return curl_easy_perform(curl);
}

static const char *policy = "https://giphy.com/privacy";  // mentioned: giphy

/* https://api.giphy.com */
static const char *lookalike = "https://api.giphy.com.example.org/";
static int giphy_enabled;
