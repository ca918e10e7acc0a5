// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_documents(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://firestore.googleapis.com/v1/projects/acme/databases/(default)/documents");  // expect: firebase-database
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_rows(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://acme.firebaseio.com/rows.json");  // expect: firebase-database
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_european(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://acme-default-rtdb.europe-west1.firebasedatabase.app/rows.json");  // expect: firebase-database
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

/* https://firestore.googleapis.com */
static const char *lookalike = "https://firestore.googleapis.com.example.org/";
static int firebase_database_enabled;
