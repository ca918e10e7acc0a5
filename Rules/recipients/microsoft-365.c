// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_me(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://graph.microsoft.com/v1.0/me");  // expect: microsoft-365
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_government(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://graph.microsoft.us/v1.0/me");  // expect: microsoft-365
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_german(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://graph.microsoft.de/v1.0/me");  // expect: microsoft-365
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://www.office.com/privacy";  // mentioned: microsoft-365

/* https://graph.microsoft.com */
static const char *lookalike = "https://graph.microsoft.com.example.org/";
static int microsoft_365_enabled;
