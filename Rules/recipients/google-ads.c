// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <GoogleMobileAds/GoogleMobileAds.h>  // present: google-ads

CURLcode post_audience(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://googleads.googleapis.com/v17/customers/1/offlineUserDataJobs:create");  // expect: google-ads
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_manager(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://datamanager.googleapis.com/v1/audienceMembers:ingest");  // expect: google-ads
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *sample1 = "ca-app-pub-0000000000000000~0000000000";  // present: google-ads
static const char *policy = "https://ads.google.com/privacy";  // mentioned: google-ads

/* https://googleads.googleapis.com */
static const char *lookalike = "https://googleads.googleapis.com.example.org/";
static int google_ads_enabled;
