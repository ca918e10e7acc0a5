#include "audience.h"

#include <curl/curl.h>
#include <stdio.h>

/* Adds one customer to an audience at LinkedIn. */
int audience_add(const struct audience_customer *customer, const char *segment, const char *token) {
  char url[256];
  char body[512];
  char header[256];
  snprintf(url, sizeof url, "https://api.linkedin.com/rest/dmpSegments/%s/users", segment);
  snprintf(body, sizeof body, "{\"email\":\"%s\",\"phone\":\"%s\"}", customer->email,
           customer->phone_number);
  snprintf(header, sizeof header, "Authorization: Bearer %s", token);
  CURL *curl = curl_easy_init();
  struct curl_slist *headers = curl_slist_append(NULL, header);
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body);
  CURLcode code = curl_easy_perform(curl);
  curl_slist_free_all(headers);
  curl_easy_cleanup(curl);
  return code == CURLE_OK ? 0 : -1;
}
