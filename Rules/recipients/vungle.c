// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_config(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://config.ads.vungle.com/config");  // expect: vungle
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_ads_config(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://ads.api.vungle.com/config");  // expect: vungle
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_adx_config(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://adx.ads.vungle.com/config");  // expect: vungle
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://vungle.com/privacy";  // mentioned: vungle

/* https://config.ads.vungle.com */
static const char *lookalike = "https://config.ads.vungle.com.example.org/";
static int vungle_enabled;
