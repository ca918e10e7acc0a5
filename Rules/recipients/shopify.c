// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_basket(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://acme.myshopify.com/api/2024-01/graphql.json");  // expect: shopify
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *sample1 = "shpat_00000000000000000000000000000000";  // present: shopify
static const char *policy = "https://shopify.com/privacy";  // mentioned: shopify

/* https://acme.myshopify.com */
static const char *lookalike = "https://acme.myshopify.com.example.org/";
static int shopify_enabled;
