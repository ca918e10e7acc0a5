// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_initialization_auctions(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://initialization.mediation-sdk.chartboost.com/v3/auctions");  // expect: chartboost
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_tracking_auctions(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://tracking.auction.mediation-sdk.chartboost.com/v3/auctions");  // expect: chartboost
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_live_auctions(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://live.chartboost.com/v3/auctions");  // expect: chartboost
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://chartboost.com/privacy";  // mentioned: chartboost

/* https://initialization.mediation-sdk.chartboost.com */
static const char *lookalike = "https://initialization.mediation-sdk.chartboost.com.example.org/";
static int chartboost_enabled;
