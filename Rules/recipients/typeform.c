// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_answers(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.typeform.com/forms/1/answers");  // expect: typeform
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_europe(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.eu.typeform.com/forms/1/answers");  // expect: typeform
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_own(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://acme.typeform.com/to/abc");  // expect: typeform
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://typeform.com/privacy";  // mentioned: typeform

/* https://api.typeform.com */
static const char *lookalike = "https://api.typeform.com.example.org/";
static int typeform_enabled;
