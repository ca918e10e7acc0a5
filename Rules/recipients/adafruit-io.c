// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_io_feeds(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://io.adafruit.com/api/v2/acme/feeds");  // expect: adafruit-io
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://adafruit.com/privacy";  // mentioned: adafruit-io

/* https://io.adafruit.com */
static const char *lookalike = "https://io.adafruit.com.example.org/";
static int adafruit_io_enabled;
