// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode fetch_reports(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://datastudio.googleapis.com/v1/assets:search");  // expect: google-data-studio
  return curl_easy_perform(curl);
}

static const char *policy = "https://datastudio.google.com/privacy";  // mentioned: google-data-studio

/* https://datastudio.googleapis.com */
static const char *lookalike = "https://datastudio.googleapis.com.example.org/";
static int google_data_studio_enabled;
