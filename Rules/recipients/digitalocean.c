// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>

CURLcode post_droplets(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.digitalocean.com/v2/droplets");  // expect: digitalocean
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_bucket(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://acme.ams3.digitaloceanspaces.com/photos");  // expect: digitalocean
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_app(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://acme.ondigitalocean.app/api");  // expect: digitalocean
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *digitalocean_setting(void) { return getenv("DIGITALOCEAN_ACCESS_TOKEN"); }  // present: digitalocean
static const char *sample1 = "dop_v1_0000000000000000000000000000000000000000000000000000000000000000";  // present: digitalocean
static const char *sample2 = "doo_v1_0000000000000000000000000000000000000000000000000000000000000000";  // present: digitalocean
static const char *sample3 = "dor_v1_0000000000000000000000000000000000000000000000000000000000000000";  // present: digitalocean
static const char *policy = "https://digitalocean.com/privacy";  // mentioned: digitalocean

/* https://api.digitalocean.com */
static const char *lookalike = "https://api.digitalocean.com.example.org/";
static int digitalocean_enabled;
