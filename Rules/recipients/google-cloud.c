// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>
#include <google/cloud/storage/client.h>  // present: google-cloud

CURLcode post_bucket(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://storage.googleapis.com/acme-photos");  // expect: google-cloud
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_publish(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://pubsub.googleapis.com/v1/projects/acme/topics/orders:publish");  // expect: google-cloud
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_speech(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://speech.googleapis.com/v1/speech:recognize");  // expect: google-cloud
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *google_cloud_setting(void) { return getenv("GOOGLE_APPLICATION_CREDENTIALS"); }  // present: google-cloud
static const char *google_cloud_setting2(void) { return getenv("GOOGLE_CLOUD_PROJECT"); }  // present: google-cloud
static const char *policy = "https://cloud.google.com/privacy";  // mentioned: google-cloud

/* https://storage.googleapis.com */
static const char *lookalike = "https://storage.googleapis.com.example.org/";
static int google_cloud_enabled;
