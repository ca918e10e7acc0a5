// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>

CURLcode post_generate(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://generativelanguage.googleapis.com/v1beta/models/gemini-pro:generateContent");  // expect: google-gemini
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_firebasevertexai_acme(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://firebasevertexai.googleapis.com/v1beta/projects/acme");  // expect: google-gemini
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_aiplatform_acme(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://aiplatform.googleapis.com/v1beta/projects/acme");  // expect: google-gemini
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *google_gemini_setting(void) { return getenv("GEMINI_API_KEY"); }  // present: google-gemini
static const char *policy = "https://ai.google.dev/privacy";  // mentioned: google-gemini

/* https://generativelanguage.googleapis.com */
static const char *lookalike = "https://generativelanguage.googleapis.com.example.org/";
static int google_gemini_enabled;
