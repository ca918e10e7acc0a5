// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_book(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.bring.com/booking/api/create");  // expect: bring
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_test(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.qa.bring.com/pickuppoint/api");  // expect: bring
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_track(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://tracking.bring.com/api/v2/tracking.json");  // expect: bring
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://bring.com/privacy";  // mentioned: bring

/* https://api.bring.com */
static const char *lookalike = "https://api.bring.com.example.org/";
static int bring_enabled;
