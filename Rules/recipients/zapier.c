// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_hooks_abc(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://hooks.zapier.com/hooks/catch/1/abc/");  // expect: zapier
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://zapier.com/privacy";  // mentioned: zapier

/* https://hooks.zapier.com */
static const char *lookalike = "https://hooks.zapier.com.example.org/";
static int zapier_enabled;
