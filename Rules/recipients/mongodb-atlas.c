// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_cluster(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "mongodb+srv://acme.abcde.mongodb.net/shop");  // expect: mongodb-atlas
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_data(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://data.mongodb-api.com/app/acme/endpoint/data/v1");  // expect: mongodb-atlas
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_admin(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://cloud.mongodb.com/api/atlas/v2");  // expect: mongodb-atlas
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

mongoc_client_t *open_rows(void) {
  return mongoc_client_new("mongodb+srv://acme.abcde.mongodb.net/shop");  // expect: mongodb-atlas
}

static const char *policy = "https://mongodb.com/privacy";  // mentioned: mongodb-atlas

/* https://acme.mongodb.net */
static const char *lookalike = "https://acme.mongodb.net.example.org/";
static const char *local = "mongodb://localhost:27017/shop";
