// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_invoices(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://billogram.com/api/v2/billogram");  // expect: billogram
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_test(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://sandbox.billogram.com/api/v2/customer");  // expect: billogram
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://billogram.com/privacy";  // mentioned: billogram

/* https://billogram.com/api */
static const char *lookalike = "https://billogram.com.example.org/";
static int mobillogram_bins[8];
