// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_r_endpoint(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://r.lr-ingest.io/i");  // expect: logrocket
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_r_endpoint2(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://r.lr-in.com/i");  // expect: logrocket
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_r_endpoint3(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://r.lrkt-in.com/i");  // expect: logrocket
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://logrocket.com/privacy";  // mentioned: logrocket

/* https://r.lr-ingest.io */
static const char *lookalike = "https://r.lr-ingest.io.example.org/";
static int logrocket_enabled;
