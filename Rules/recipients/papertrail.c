// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_logs(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://logs2.papertrailapp.com:12345/syslog");  // expect: papertrail
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://papertrail.com/privacy";  // mentioned: papertrail

/* https://acme.papertrailapp.com */
static const char *lookalike = "https://acme.papertrailapp.com.example.org/";
static int papertrail_enabled;
