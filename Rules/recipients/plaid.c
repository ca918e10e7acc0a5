// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>

CURLcode post_accounts(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://production.plaid.com/accounts/get");  // expect: plaid
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_sandbox(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://sandbox.plaid.com/link/token/create");  // expect: plaid
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_development(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://development.plaid.com/auth/get");  // expect: plaid
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *plaid_setting(void) { return getenv("PLAID_CLIENT_ID"); }  // present: plaid
static const char *plaid_setting2(void) { return getenv("PLAID_SECRET"); }  // present: plaid
static const char *policy = "https://plaid.com/privacy";  // mentioned: plaid

/* https://production.plaid.com */
static const char *lookalike = "https://production.plaid.com.example.org/";
static int plaid_enabled;
