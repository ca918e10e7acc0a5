// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_script(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://www.youtube.com/iframe_api");  // expect: youtube
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_embed(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://www.youtube.com/embed/abc");  // expect: youtube
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode fetch_search(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://www.googleapis.com/youtube/v3/search");  // expect: youtube
  return curl_easy_perform(curl);
}

static const char *policy = "https://youtube.com/privacy";  // mentioned: youtube

/* https://www.youtube.com/iframe_api */
static const char *lookalike = "https://www.youtube.com.example.org/";
static int youtube_enabled;
