#include "ledger.h"

#include <curl/curl.h>
#include <stdio.h>

/* Posts an invoice as a draft of a voucher to Hogia. */
int ledger_post(const struct ledger_customer *customer, const struct ledger_invoice *invoice) {
  char body[1024];
  snprintf(body, sizeof body,
           "{\"number\":\"%s\",\"amount\":%ld,\"orgNumber\":\"%s\",\"street\":\"%s\"}",
           invoice->invoice_number, invoice->invoice_amount, customer->organisation_number,
           customer->street_address);
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "https://starapi.hogia.se/voucherdrafts");
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body);
  CURLcode code = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return code == CURLE_OK ? 0 : -1;
}
