// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_services_initauthentication(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://services.prod.frejaeid.com/authentication/1.0/initAuthentication");  // expect: freja
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_services_initauthentication2(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://services.test.frejaeid.com/authentication/1.0/initAuthentication");  // expect: freja
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_resources_initauthentication(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://resources.prod.frejaeid.com/authentication/1.0/initAuthentication");  // expect: freja
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://frejaeid.com/privacy";  // mentioned: freja

/* https://services.prod.frejaeid.com */
static const char *lookalike = "https://services.prod.frejaeid.com.example.org/";
static int freja_enabled;
