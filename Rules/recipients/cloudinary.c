// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>
#include <stdlib.h>

CURLcode post_upload(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.cloudinary.com/v1_1/acme/image/upload");  // expect: cloudinary
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_api_upload(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api-eu.cloudinary.com/acme/image/upload");  // expect: cloudinary
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_res_upload(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://res.cloudinary.com/acme/image/upload");  // expect: cloudinary
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *cloudinary_setting(void) { return getenv("CLOUDINARY_URL"); }  // present: cloudinary
static const char *policy = "https://cloudinary.com/privacy";  // mentioned: cloudinary

/* https://api.cloudinary.com */
static const char *lookalike = "https://api.cloudinary.com.example.org/";
static int cloudinary_enabled;
