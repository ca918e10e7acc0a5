// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <BranchIO/LinkInfo.h>  // present: branch
#include <BranchIO/Event/Event.h>  // present: branch

CURLcode post_api_open(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api2.branch.io/v1/open");  // expect: branch
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_open2(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api3.branch.io/v1/open");  // expect: branch
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_open3(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api3-eu.branch.io/v1/open");  // expect: branch
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://branch.io/privacy";  // mentioned: branch

/* https://api2.branch.io */
static const char *lookalike = "https://api2.branch.io.example.org/";
static int branch_enabled;
