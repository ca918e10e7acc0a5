// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode fetch_lookup(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://elomraden.se/api/lookup/typ/adress/adress/");  // expect: elomraden
  return curl_easy_perform(curl);
}

static const char *policy = "https://elomraden.se/privacy";  // mentioned: elomraden

/* https://elomraden.se/api */
static const char *lookalike = "https://elomraden.se.example.org/";
static int elomraden_enabled;
