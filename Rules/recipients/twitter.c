// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>

CURLcode post_tweets(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.twitter.com/2/tweets");  // expect: twitter
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_posts(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.x.com/2/tweets");  // expect: twitter
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_media(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://upload.twitter.com/1.1/media/upload.json");  // expect: twitter
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *twitter_setting(void) { return getenv("TWITTER_CONSUMER_KEY"); }  // present: twitter
static const char *twitter_setting2(void) { return getenv("TWITTER_CONSUMER_SECRET"); }  // present: twitter
static const char *policy = "https://twitter.com/privacy";  // mentioned: twitter

/* https://api.twitter.com */
static const char *lookalike = "https://api.twitter.com.example.org/";
static int twitter_enabled;
