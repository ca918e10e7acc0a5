// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_api_pages(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.notion.com/v1/pages");  // expect: notion
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://notion.so/privacy";  // mentioned: notion

/* https://api.notion.com */
static const char *lookalike = "https://api.notion.com.example.org/";
static int notion_enabled;
