// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>

CURLcode post_api_orders(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.airtable.com/v0/app1/Orders");  // expect: airtable
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_content_orders(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://content.airtable.com/v0/app1/Orders");  // expect: airtable
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *airtable_setting(void) { return getenv("AIRTABLE_API_KEY"); }  // present: airtable
static const char *policy = "https://airtable.com/privacy";  // mentioned: airtable

/* https://api.airtable.com */
static const char *lookalike = "https://api.airtable.com.example.org/";
static int airtable_enabled;
