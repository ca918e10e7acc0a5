// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode fetch_picture(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://acme.imgix.net/photo.jpg");  // expect: imgix
  return curl_easy_perform(curl);
}

CURLcode fetch_purge(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.imgix.com/api/v1/purge");  // expect: imgix
  return curl_easy_perform(curl);
}

static const char *policy = "https://imgix.com/privacy";  // mentioned: imgix

/* https://acme.imgix.net */
static const char *lookalike = "https://acme.imgix.net.example.org/";
static int imgix_enabled;
