// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_me(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://oauth.reddit.com/api/v1/me");  // expect: reddit
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_exchange(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://www.reddit.com/api/v1/access_token");  // expect: reddit
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_pixel(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://alb.reddit.com/rp.gif");  // expect: reddit
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://reddit.com/privacy";  // mentioned: reddit

/* https://oauth.reddit.com */
static const char *lookalike = "https://oauth.reddit.com.example.org/";
static int reddit_enabled;
