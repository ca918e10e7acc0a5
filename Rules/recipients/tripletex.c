// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_invoices(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://tripletex.no/v2/invoice");  // expect: tripletex
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_invoice(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api-test.tripletex.tech/v2/invoice");  // expect: tripletex
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://tripletex.no/privacy";  // mentioned: tripletex

/* https://tripletex.no/v2 */
static const char *lookalike = "https://tripletex.no.example.org/";
static int tripletex_enabled;
