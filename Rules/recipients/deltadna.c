// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_collect(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://collect1234acme.deltadna.net/collect/api");  // expect: deltadna
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://deltadna.com/privacy";  // mentioned: deltadna

/* https://acme.deltadna.net */
static const char *lookalike = "https://acme.deltadna.net.example.org/";
static int deltadna_enabled;
