// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_own(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://acme.api.kustomerapp.com/v1/customers");  // expect: kustomer
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_customers(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.kustomerapp.com/v1/customers");  // expect: kustomer
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://kustomer.com/privacy";  // mentioned: kustomer

/* https://acme.api.kustomerapp.com */
static const char *lookalike = "https://acme.api.kustomerapp.com.example.org/";
static int kustomer_enabled;
