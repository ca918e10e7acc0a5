// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>

CURLcode post_zones(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.cloudflare.com/client/v4/zones");  // expect: cloudflare
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_verify(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://challenges.cloudflare.com/turnstile/v0/siteverify");  // expect: cloudflare
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_beacon(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://static.cloudflareinsights.com/beacon.min.js");  // expect: cloudflare
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *cloudflare_setting(void) { return getenv("CLOUDFLARE_API_TOKEN"); }  // present: cloudflare
static const char *cloudflare_setting2(void) { return getenv("CF_API_TOKEN"); }  // present: cloudflare
static const char *policy = "https://cloudflare.com/privacy";  // mentioned: cloudflare

/* https://api.cloudflare.com */
static const char *lookalike = "https://api.cloudflare.com.example.org/";
static int cloudflare_enabled;
