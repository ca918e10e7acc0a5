// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_config(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://configv2.unityads.unity3d.com/webview/config");  // expect: unity-ads
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_china(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://config.unityads.unitychina.cn/webview/config");  // expect: unity-ads
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_launch(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://init.supersonicads.com/sdk/v14.1");  // expect: unity-ads
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://unity.com/privacy";  // mentioned: unity-ads

/* https://acme.unityads.unity3d.com */
static const char *lookalike = "https://acme.unityads.unity3d.com.example.org/";
static int unity_ads_enabled;
