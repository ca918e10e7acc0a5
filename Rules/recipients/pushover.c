// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>

CURLcode post_notify(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.pushover.net/1/glances.json");  // expect: pushover
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *pushover_setting(void) { return getenv("PUSHOVER_TOKEN"); }  // present: pushover
static const char *pushover_setting2(void) { return getenv("PUSHOVER_USER"); }  // present: pushover
static const char *policy = "https://pushover.net/privacy";  // mentioned: pushover

/* https://api.pushover.net */
static const char *lookalike = "https://api.pushover.net.example.org/";
static int pushover_enabled;
