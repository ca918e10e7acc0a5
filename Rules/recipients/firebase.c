// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_installations(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://firebaseinstallations.googleapis.com/v1/projects/acme/installations");  // expect: firebase
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_log(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://firebaselogging-pa.googleapis.com/v1/firelog/legacy/batchlog");  // expect: firebase
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_firebaselogging_projects(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://firebaselogging.googleapis.com/v1/projects");  // expect: firebase
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://firebase.google.com/privacy";  // mentioned: firebase

/* https://firebaseinstallations.googleapis.com */
static const char *lookalike = "https://firebaseinstallations.googleapis.com.example.org/";
static int firebase_enabled;
