#ifndef NGAGER_LEDGER_H
#define NGAGER_LEDGER_H

struct ledger_customer {
  int customer_number;
  char company_name[96];
  char organisation_number[16];
  char street_address[128];
  char postal_code[16];
};

struct ledger_invoice {
  char invoice_number[24];
  long invoice_amount;
};

int ledger_post(const struct ledger_customer *customer, const struct ledger_invoice *invoice);

#endif
