// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_payments(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.nordeaopenbanking.com/personal/v4/payments/sepa");  // expect: nordea
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_open_files(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://open.nordea.com/v1/files");  // expect: nordea
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_files(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.nordea.com/v1/files");  // expect: nordea
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://nordea.com/privacy";  // mentioned: nordea

/* https://api.nordeaopenbanking.com */
static const char *lookalike = "https://api.nordeaopenbanking.com.example.org/";
static int nordea_enabled;
