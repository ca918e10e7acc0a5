// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_exchange(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://login.salesforce.com/services/oauth2/token");  // expect: salesforce
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_sandbox(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://test.salesforce.com/services/oauth2/token");  // expect: salesforce
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_rows(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://acme.my.salesforce.com/services/data/v60.0/sobjects");  // expect: salesforce
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://salesforce.com/privacy";  // mentioned: salesforce

/* https://login.salesforce.com/services */
static const char *lookalike = "https://login.salesforce.com.example.org/";
static int salesforce_enabled;
