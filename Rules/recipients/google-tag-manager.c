// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <TAGManager.h>  // present: google-tag-manager
#include <TAGContainer.h>  // present: google-tag-manager

CURLcode post_script(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://www.googletagmanager.com/gtm.js");  // expect: google-tag-manager
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://tagmanager.google.com/privacy";  // mentioned: google-tag-manager

/* https://www.googletagmanager.com */
static const char *lookalike = "https://www.googletagmanager.com.example.org/";
static int google_tag_manager_enabled;
