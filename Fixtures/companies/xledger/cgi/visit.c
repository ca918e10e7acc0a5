#include "enquiry.h"

#include <curl/curl.h>
#include <stdio.h>
#include <syslog.h>

/* Counts a visit with Google Analytics. */
int visit_count(const struct visit *visit, const struct enquiry *enquiry, const char *secret) {
  char url[256];
  char body[512];
  snprintf(url, sizeof url, "https://www.google-analytics.com/mp/collect?api_secret=%s", secret);
  snprintf(body, sizeof body,
           "{\"client_id\":\"%s\",\"ip_override\":\"%s\",\"user_data\":{\"email\":\"%s\"}}",
           visit->client_id, visit->ip_address, enquiry->email);
  syslog(LOG_INFO, "visit of %s", visit->ip_address);
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body);
  CURLcode code = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return code == CURLE_OK ? 0 : -1;
}

/* Lets the browser remember the visitor for two years. */
void visit_remember(const struct visit *visit) {
  printf("Set-Cookie: _ga=%s; Max-Age=63072000; Secure\r\n", visit->client_id);
}
