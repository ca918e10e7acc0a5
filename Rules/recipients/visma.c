// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_invoices(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://eaccountingapi.vismaonline.com/v2/customerinvoices");  // expect: visma
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_sandbox(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://eaccountingapi-sandbox.test.vismaonline.com/v2/customers");  // expect: visma
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_exchange(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://identity.vismaonline.com/connect/token");  // expect: visma
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://visma.com/privacy";  // mentioned: visma

/* https://eaccountingapi.vismaonline.com */
static const char *lookalike = "https://eaccountingapi.vismaonline.com.example.org/";
static int visma_enabled;
