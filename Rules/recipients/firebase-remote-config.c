// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_firebaseremoteconfig_fetch(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://firebaseremoteconfig.googleapis.com/v1/projects/acme/namespaces/firebase:fetch");  // expect: firebase-remote-config
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_firebaseremoteconfigrealtime_fetch(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://firebaseremoteconfigrealtime.googleapis.com/v1/projects/acme/namespaces/firebase:fetch");  // expect: firebase-remote-config
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_firebaseinappmessaging_fetch(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://firebaseinappmessaging.googleapis.com/v1/projects/acme/namespaces/firebase:fetch");  // expect: firebase-remote-config
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

/* https://firebaseremoteconfig.googleapis.com */
static const char *lookalike = "https://firebaseremoteconfig.googleapis.com.example.org/";
static int firebase_remote_config_enabled;
