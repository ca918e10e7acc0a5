// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_upload(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://firebasestorage.googleapis.com/v0/b/acme/o");  // expect: firebase-storage
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_order(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://europe-west1-acme.cloudfunctions.net/order");  // expect: firebase-storage
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

/* https://firebasestorage.googleapis.com */
static const char *lookalike = "https://firebasestorage.googleapis.com.example.org/";
static int firebase_storage_enabled;
