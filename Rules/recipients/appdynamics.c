// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_col_mobilemetrics(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://col.eum-appdynamics.com/eumcollector/mobileMetrics");  // expect: appdynamics
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_mobile_mobilemetrics(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://mobile.eum-appdynamics.com/eumcollector/mobileMetrics");  // expect: appdynamics
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_image_mobilemetrics(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://image.eum-appdynamics.com/eumcollector/mobileMetrics");  // expect: appdynamics
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://appdynamics.com/privacy";  // mentioned: appdynamics

/* https://col.eum-appdynamics.com */
static const char *lookalike = "https://col.eum-appdynamics.com.example.org/";
static int appdynamics_enabled;
