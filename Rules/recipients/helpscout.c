// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <HSBeacon.h>  // present: helpscout
#include <HSBeaconSettings.h>  // present: helpscout
#include <HSBeaconUser.h>  // present: helpscout

CURLcode post_conversations(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.helpscout.net/v2/conversations");  // expect: helpscout
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode fetch_search(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://docsapi.helpscout.net/v1/search/articles");  // expect: helpscout
  return curl_easy_perform(curl);
}

CURLcode post_beacon(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://beaconapi.helpscout.net/v2");  // expect: helpscout
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://helpscout.com/privacy";  // mentioned: helpscout

/* https://beaconapi.helpscout.net */
static const char *lookalike = "https://beaconapi.helpscout.net.example.org/";
static int helpscout_enabled;
