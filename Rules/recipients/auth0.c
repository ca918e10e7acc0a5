// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>

CURLcode post_token(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://samples.eu.auth0.com/oauth/token");  // expect: auth0
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *auth0_setting(void) { return getenv("AUTH0_DOMAIN"); }  // present: auth0
static const char *auth0_setting2(void) { return getenv("AUTH0_CLIENT_ID"); }  // present: auth0
static const char *policy = "https://auth0.com/privacy";  // mentioned: auth0

/* https://acme.auth0.com */
static const char *lookalike = "https://acme.auth0.com.example.org/";
static int auth0_enabled;
