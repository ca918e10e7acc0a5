// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>

CURLcode post_send(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://slack.com/api/chat.postMessage");  // expect: slack
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_test(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://www.slack.com/api/api.test");  // expect: slack
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_hook(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://hooks.slack.com/services/T0/B0/x");  // expect: slack
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *slack_setting(void) { return getenv("SLACK_WEBHOOK_URL"); }  // present: slack
static const char *slack_setting2(void) { return getenv("SLACK_BOT_TOKEN"); }  // present: slack
static const char *sample1 = "xoxb-0000000000-xxxxxxxxxx";  // present: slack
static const char *sample2 = "xoxp-0000000000-xxxxxxxxxx";  // present: slack
static const char *policy = "https://slack.com/privacy";  // mentioned: slack

/* https://slack.com/api */
static const char *lookalike = "https://slack.com.example.org/";
static int slack_enabled;
