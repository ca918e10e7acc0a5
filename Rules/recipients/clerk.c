// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>

CURLcode post_frontend(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://brave-cat-1.clerk.accounts.dev/v1/client");  // expect: clerk
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_users(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.clerk.com/v1/users");  // expect: clerk
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_old(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.clerk.dev/v1/users");  // expect: clerk
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *clerk_setting(void) { return getenv("CLERK_SECRET_KEY"); }  // present: clerk
static const char *clerk_setting2(void) { return getenv("CLERK_PUBLISHABLE_KEY"); }  // present: clerk
static const char *policy = "https://clerk.com/privacy";  // mentioned: clerk

/* https://acme.clerk.accounts.dev */
static const char *lookalike = "https://acme.clerk.accounts.dev.example.org/";
static int clerk_enabled;
