// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_products(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://latency-dsn.algolia.net/1/indexes/products/query");  // expect: algolia
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_backup(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://latency-1.algolianet.com/1/indexes/products/query");  // expect: algolia
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_click(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://insights.algolia.io/1/events");  // expect: algolia
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://algolia.com/privacy";  // mentioned: algolia

/* https://acme.algolia.net */
static const char *lookalike = "https://acme.algolia.net.example.org/";
static int algolia_enabled;
