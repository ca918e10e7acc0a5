// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>

CURLcode post_ntfy_alerts(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://ntfy.sh/alerts");  // expect: ntfy
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *ntfy_setting(void) { return getenv("NTFY_TOPIC"); }  // present: ntfy
static const char *policy = "https://docs.ntfy.sh/privacy";  // mentioned: ntfy

/* https://ntfy.sh */
static const char *lookalike = "https://ntfy.sh.example.org/";
static int ntfy_enabled;
