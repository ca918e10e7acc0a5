// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_ms_endpoint(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://ms.applovin.com/5.0/i");  // expect: applovin
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_rt_endpoint(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://rt.applovin.com/5.0/i");  // expect: applovin
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_d_endpoint(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://d.applovin.com/5.0/i");  // expect: applovin
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://applovin.com/privacy";  // mentioned: applovin

/* https://ms.applovin.com */
static const char *lookalike = "https://ms.applovin.com.example.org/";
static int applovin_enabled;
