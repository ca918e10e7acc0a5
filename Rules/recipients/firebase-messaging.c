// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_send(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://fcm.googleapis.com/v1/projects/acme/notices:send");  // expect: firebase-messaging
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_fcmregistrations_registrations(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://fcmregistrations.googleapis.com/v1/registrations");  // expect: firebase-messaging
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_fcmtoken_registrations(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://fcmtoken.googleapis.com/v1/registrations");  // expect: firebase-messaging
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

/* https://fcm.googleapis.com */
static const char *lookalike = "https://fcm.googleapis.com.example.org/";
static int firebase_messaging_enabled;
