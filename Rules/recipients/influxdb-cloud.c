// Marked lines must be found, every other line must stay silent.
#include <curl/curl.h>

CURLcode post_acme_write(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://acme.cloud2.influxdata.com/api/v2/write");  // expect: influxdb-cloud
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_eu_write(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://eu-central-1-1.aws.cloud2.influxdata.com/api/v2/write");  // expect: influxdb-cloud
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

CURLcode post_us_write(CURL *curl, const char *payload) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://us-east-1-1.aws.cloud2.influxdata.com/api/v2/write");  // expect: influxdb-cloud
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
  return curl_easy_perform(curl);
}

static const char *policy = "https://influxdata.com/privacy";  // mentioned: influxdb-cloud

/* https://acme.cloud2.influxdata.com */
static const char *lookalike = "https://acme.cloud2.influxdata.com.example.org/";
static int influxdb_cloud_enabled;
