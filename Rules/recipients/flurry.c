// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <Flurry.h>  // present: flurry

CURLcode post_data_flr(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://data.flurry.com/v1/flr.do");  // expect: flurry
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_cfg_flr(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://cfg.flurry.com/v1/flr.do");  // expect: flurry
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://flurry.com/privacy";  // mentioned: flurry

/* https://data.flurry.com */
static const char *lookalike = "https://data.flurry.com.example.org/";
static int flurry_enabled;
