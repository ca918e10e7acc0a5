// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_gateway(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.braintreegateway.com/merchants/acme/client_api/v1/configuration");  // expect: braintree
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_sandbox(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.sandbox.braintreegateway.com/merchants/acme");  // expect: braintree
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_graph(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://payments.braintree-api.com/graphql");  // expect: braintree
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://www.braintreepayments.com/privacy";  // mentioned: braintree

/* https://api.braintreegateway.com */
static const char *lookalike = "https://api.braintreegateway.com.example.org/";
static int braintree_enabled;
