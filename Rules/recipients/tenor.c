// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode fetch_tenor_search(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://tenor.googleapis.com/v2/search?q=x");  // expect: tenor
  return curl_easy_perform(curl);
}

CURLcode fetch_api_search(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.tenor.com/v2/search?q=x");  // expect: tenor
  return curl_easy_perform(curl);
}

CURLcode fetch_g_search(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://g.tenor.com/v2/search?q=x");  // expect: tenor
  return curl_easy_perform(curl);
}

static const char *policy = "https://tenor.com/privacy";  // mentioned: tenor

/* https://tenor.googleapis.com */
static const char *lookalike = "https://tenor.googleapis.com.example.org/";
static int tenor_enabled;
