#include "audience.h"

#include <curl/curl.h>
#include <stdio.h>

#define SEGMENT_URL "https://api.linkedin.com/rest/dmpSegments/%s/users"

/* Adds one customer to a matched audience at LinkedIn. */
int audience_upload(const struct audience_customer *customer, const char *segment, const char *token) {
  char url[256];
  char body[512];
  char header[256];
  snprintf(url, sizeof url, SEGMENT_URL, segment);
  snprintf(body, sizeof body, "{\"userIds\":[{\"idType\":\"EMAIL\",\"idValue\":\"%s\"}]}",
           customer->email);
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
