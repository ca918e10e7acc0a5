// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>
#include <GAI.h>  // present: google-analytics
#include <GAIDictionaryBuilder.h>  // present: google-analytics
#include <GAIFields.h>  // present: google-analytics
#include <FirebaseAnalytics/FirebaseAnalytics.h>  // present: google-analytics
#include <FIRAnalytics.h>  // present: google-analytics

CURLcode post_collect(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://www.google-analytics.com/mp/collect");  // expect: google-analytics
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_europe(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://region1.google-analytics.com/g/collect");  // expect: google-analytics
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_app(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://app-measurement.com/a");  // expect: google-analytics
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *google_analytics_setting(void) { return getenv("GA_MEASUREMENT_ID"); }  // present: google-analytics
static const char *policy = "https://analytics.google.com/privacy";  // mentioned: google-analytics

/* https://app-measurement.com */
static const char *lookalike = "https://app-measurement.com.example.org/";
static int gait;
static const char *game = "_game_over";
