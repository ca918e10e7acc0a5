// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode fetch_sb_endpoint(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://sb.scorecardresearch.com/p");  // expect: comscore
  return curl_easy_perform(curl);
}

CURLcode fetch_b_endpoint(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://b.scorecardresearch.com/p");  // expect: comscore
  return curl_easy_perform(curl);
}

CURLcode fetch_udm_endpoint(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://udm.scorecardresearch.com/p");  // expect: comscore
  return curl_easy_perform(curl);
}

static const char *policy = "https://comscore.com/privacy";  // mentioned: comscore

/* https://sb.scorecardresearch.com */
static const char *lookalike = "https://sb.scorecardresearch.com.example.org/";
static int comscore_enabled;
