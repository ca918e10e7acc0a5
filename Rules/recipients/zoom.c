// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>
#include <zoom_sdk.h>  // present: zoom
#include <auth_service_interface.h>  // present: zoom

CURLcode post_meetings(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.zoom.us/v2/users/me/meetings");  // expect: zoom
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_token(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://zoom.us/oauth/token");  // expect: zoom
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_old(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://zoom.us/v2/users");  // expect: zoom
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *zoom_setting(void) { return getenv("ZOOM_ACCOUNT_ID"); }  // present: zoom
static const char *zoom_setting2(void) { return getenv("ZOOM_CLIENT_ID"); }  // present: zoom
static const char *policy = "https://zoom.us/privacy";  // mentioned: zoom

/* https://api.zoom.us */
static const char *lookalike = "https://api.zoom.us.example.org/";
static int zoom_enabled;
