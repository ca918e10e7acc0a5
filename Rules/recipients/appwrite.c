// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_rows(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://cloud.appwrite.io/v1/databases");  // expect: appwrite
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_fra_databases(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://fra.cloud.appwrite.io/v1/databases");  // expect: appwrite
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_nyc_databases(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://nyc.cloud.appwrite.io/v1/databases");  // expect: appwrite
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://appwrite.io/privacy";  // mentioned: appwrite

/* https://cloud.appwrite.io/v1 */
static const char *lookalike = "https://cloud.appwrite.io.example.org/";
static int appwrite_enabled;
