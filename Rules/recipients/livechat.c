// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_send(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.livechatinc.com/v3.5/customer/action/send_event");  // expect: livechat
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_cdn_token(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://cdn.livechatinc.com/v2/customer/token");  // expect: livechat
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_secure_token(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://secure.livechatinc.com/v2/customer/token");  // expect: livechat
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://livechat.com/privacy";  // mentioned: livechat

/* https://cdn.livechatinc.com */
static const char *lookalike = "https://cdn.livechatinc.com.example.org/";
static int livechat_enabled;
