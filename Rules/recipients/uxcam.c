// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_verify(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://verify.uxcam.com/v4/verify");  // expect: uxcam
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://uxcam.com/privacy";  // mentioned: uxcam

/* https://verify.uxcam.com */
static const char *lookalike = "https://verify.uxcam.com.example.org/";
static int uxcam_enabled;
