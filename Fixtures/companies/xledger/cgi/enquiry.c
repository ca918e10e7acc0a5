#include "enquiry.h"

#include <curl/curl.h>
#include <stdio.h>

static int post(const char *url, const char *body) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body);
  CURLcode code = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return code == CURLE_OK ? 0 : -1;
}

/* Sends an enquiry to Creatio. */
int enquiry_send(const struct enquiry *enquiry) {
  char body[512];
  snprintf(body, sizeof body,
           "{\"Name\":\"%s\",\"Account\":\"%s\",\"Email\":\"%s\",\"MobilePhone\":\"%s\"}",
           enquiry->full_name, enquiry->company_name, enquiry->email, enquiry->phone_number);
  return post("https://xledger.creatio.com/0/ServiceModel/"
              "GeneratedObjectWebFormService.svc/SaveWebFormObjectData", body);
}
