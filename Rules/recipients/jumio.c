// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_account_accounts(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://account.emea-1.jumio.ai/api/v1/accounts");  // expect: jumio
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_account_accounts2(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://account.amer-1.jumio.ai/api/v1/accounts");  // expect: jumio
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_account_accounts3(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://account.apac-1.jumio.ai/api/v1/accounts");  // expect: jumio
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://jumio.com/privacy";  // mentioned: jumio

/* https://account.emea-1.jumio.ai */
static const char *lookalike = "https://account.emea-1.jumio.ai.example.org/";
static int jumio_enabled;
