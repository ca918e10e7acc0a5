#include "gateway.h"

#include <curl/curl.h>
#include <openssl/md5.h>
#include <stdio.h>
#include <string.h>

/* Reports to the service, which is hosted at DigitalOcean. */
int gateway_report(const struct gateway_reading *reading) {
  char body[256];
  snprintf(body, sizeof body, "{\"customer\":\"%s\",\"temperature\":%.1f,\"energy\":%.2f}",
           reading->customer_number, reading->room_temperature, reading->energy_consumption);
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "https://readings.nyc3.digitaloceanspaces.com/v1");
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L);
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body);
  CURLcode code = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return code == CURLE_OK ? 0 : -1;
}

/* Keeps a copy at Azure. */
int gateway_store(const struct gateway_reading *reading, const char *password) {
  unsigned char digest[MD5_DIGEST_LENGTH];
  char body[256];
  MD5((const unsigned char *)password, strlen(password), digest);
  snprintf(body, sizeof body, "%s %.1f", reading->customer_number, reading->room_temperature);
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "http://readings.blob.core.windows.net/homes");
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body);
  CURLcode code = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return code == CURLE_OK ? 0 : -1;
}
