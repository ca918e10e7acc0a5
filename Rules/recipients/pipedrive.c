// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_deals(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.pipedrive.com/v1/deals");  // expect: pipedrive
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_exchange(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://oauth.pipedrive.com/oauth/token");  // expect: pipedrive
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_own(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://acme.pipedrive.com/api/v2/deals");  // expect: pipedrive
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://pipedrive.com/privacy";  // mentioned: pipedrive

/* https://api.pipedrive.com */
static const char *lookalike = "https://api.pipedrive.com.example.org/";
static int pipedrive_enabled;
