// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <FBSDKCoreKit/FBSDKCoreKit.h>  // present: facebook
#include <FBSDKLoginKit/FBSDKLoginKit.h>  // present: facebook
#include <FBSDKShareKit/FBSDKShareKit.h>  // present: facebook
#include <FBAudienceNetwork/FBAudienceNetwork.h>  // present: facebook

CURLcode post_audience(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://graph.facebook.com/v19.0/1/customaudiences");  // expect: facebook
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_video(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://graph-video.facebook.com/v19.0/me/videos");  // expect: facebook
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://facebook.com/privacy";  // mentioned: facebook

/* https://graph.facebook.com */
static const char *lookalike = "https://graph.facebook.com.example.org/";
static int fbsdk;
