// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_login(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://acme.creatio.com/ServiceModel/AuthService.svc/Login");  // expect: creatio
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_tracking(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://webtracking-v01.bpmonline.com/WebTracking");  // expect: creatio
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://www.creatio.com/privacy";  // mentioned: creatio

/* https://acme.creatio.com */
static const char *lookalike = "https://acme.creatio.com.example.org/";
static int creatio_enabled;
