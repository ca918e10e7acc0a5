// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <launchdarkly/api.h>  // present: launchdarkly

CURLcode post_flags(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://app.launchdarkly.com/api/v2/flags");  // expect: launchdarkly
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_events(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://mobile.launchdarkly.com/mobile");  // expect: launchdarkly
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_clientsdk_meval(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://clientsdk.launchdarkly.com/meval");  // expect: launchdarkly
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

struct LDClient *start(const char *key) {  // expect: launchdarkly
  struct LDConfig *config = LDConfigNew(key);  // expect: launchdarkly
  return LDClientInit(config, LDUserNew("anonymous"), 1000);
}

static const char *policy = "https://launchdarkly.com/privacy";  // mentioned: launchdarkly

/* https://app.launchdarkly.com/api */
static const char *lookalike = "https://app.launchdarkly.com.example.org/";
static int launch_darkly;
