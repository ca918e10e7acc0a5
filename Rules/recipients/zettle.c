// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_exchange(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://oauth.zettle.com/token");  // expect: zettle
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_purchase_purchases(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://purchase.izettle.com/purchases/v2");  // expect: zettle
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_products_purchases(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://products.izettle.com/purchases/v2");  // expect: zettle
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://zettle.com/privacy";  // mentioned: zettle

/* https://oauth.zettle.com */
static const char *lookalike = "https://oauth.zettle.com.example.org/";
static int zettle_enabled;
