// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>

CURLcode post_send(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.telnyx.com/v2/calls");  // expect: telnyx
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *telnyx_setting(void) { return getenv("TELNYX_API_KEY"); }  // present: telnyx
static const char *policy = "https://telnyx.com/privacy";  // mentioned: telnyx

/* https://api.telnyx.com */
static const char *lookalike = "https://api.telnyx.com.example.org/";
static int telnyx_enabled;
