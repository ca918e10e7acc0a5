// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>

CURLcode post_contacts(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.hubapi.com/crm/v3/objects/contacts");  // expect: hubspot
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_europe(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api-eu1.hubapi.com/crm/v3/objects/contacts");  // expect: hubspot
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_old(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.hubspot.com/contacts/v1");  // expect: hubspot
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *hubspot_setting(void) { return getenv("HUBSPOT_API_KEY"); }  // present: hubspot
static const char *hubspot_setting2(void) { return getenv("HUBSPOT_ACCESS_TOKEN"); }  // present: hubspot
static const char *sample1 = "pat-na1-00000000-0000-0000-0000-000000000000";  // present: hubspot
static const char *sample2 = "pat-eu1-00000000-0000-0000-0000-000000000000";  // present: hubspot
static const char *policy = "https://hubspot.com/privacy";  // mentioned: hubspot

/* https://api.hubapi.com */
static const char *lookalike = "https://api.hubapi.com.example.org/";
static int hubspot_enabled;
