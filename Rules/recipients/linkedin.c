// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_segments(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.linkedin.com/rest/dmpSegments");  // expect: linkedin
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_pixel(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://px.ads.linkedin.com/collect");  // expect: linkedin
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_script(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://snap.licdn.com/li.lms-analytics/insight.min.js");  // expect: linkedin
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://linkedin.com/privacy";  // mentioned: linkedin

/* https://api.linkedin.com */
static const char *lookalike = "https://api.linkedin.com.example.org/";
static int linkedin_enabled;
