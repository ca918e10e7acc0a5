// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_payments(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://connect.squareup.com/v2/payments");  // expect: square
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_sandbox(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://connect.squareupsandbox.com/v2/payments");  // expect: square
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://squareup.com/privacy";  // mentioned: square

/* https://connect.squareup.com */
static const char *lookalike = "https://connect.squareup.com.example.org/";
static int square_enabled;
