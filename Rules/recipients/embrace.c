// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_a_spans(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://a-xyz12.data.emb-api.com/api/v2/spans");  // expect: embrace
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_a_spans2(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://a-xyz12.config.emb-api.com/api/v2/spans");  // expect: embrace
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://embrace.io/privacy";  // mentioned: embrace

/* https://acme.data.emb-api.com */
static const char *lookalike = "https://acme.data.emb-api.com.example.org/";
static int embrace_enabled;
