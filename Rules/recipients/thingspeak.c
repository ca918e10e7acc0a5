// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_update(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.thingspeak.com/update.json");  // expect: thingspeak
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://thingspeak.com/privacy";  // mentioned: thingspeak

/* https://api.thingspeak.com */
static const char *lookalike = "https://api.thingspeak.com.example.org/";
static int thingspeak_enabled;
