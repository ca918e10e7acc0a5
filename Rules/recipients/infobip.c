// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_send(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://abc12.api.infobip.com/sms/2/text/advanced");  // expect: infobip
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_push(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://mobile.infobip.com/mobile/1/data");  // expect: infobip
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_sms(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.infobip.com/sms/1");  // expect: infobip
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://infobip.com/privacy";  // mentioned: infobip

/* https://acme.api.infobip.com */
static const char *lookalike = "https://acme.api.infobip.com.example.org/";
static int infobip_enabled;
