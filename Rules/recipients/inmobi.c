// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_sdkm_showad(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://sdkm.w.inmobi.com/showad/v3.1");  // expect: inmobi
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_showad(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.w.inmobi.com/showad/v3.1");  // expect: inmobi
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_config_showad(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://config.inmobi.com/showad/v3.1");  // expect: inmobi
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://inmobi.com/privacy";  // mentioned: inmobi

/* https://sdkm.w.inmobi.com */
static const char *lookalike = "https://sdkm.w.inmobi.com.example.org/";
static int inmobi_enabled;
