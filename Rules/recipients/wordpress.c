// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_tracks(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://public-api.wordpress.com/rest/v1.1/tracks/record");  // expect: wordpress
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_pixel(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://pixel.wp.com/t.gif");  // expect: wordpress
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_stats(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://stats.wp.com/w.js");  // expect: wordpress
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://wordpress.com/privacy";  // mentioned: wordpress

/* https://public-api.wordpress.com */
static const char *lookalike = "https://public-api.wordpress.com.example.org/";
static int wordpress_enabled;
