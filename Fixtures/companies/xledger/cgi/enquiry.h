#ifndef XLEDGER_ENQUIRY_H
#define XLEDGER_ENQUIRY_H

/* What a visitor writes into the form of a website. */
struct enquiry {
  char full_name[96];
  char company_name[96];
  char email[128];
  char phone_number[32];
};

/* Who is looking at a page. */
struct visit {
  char ip_address[46];
  char client_id[40];
};

int enquiry_send(const struct enquiry *enquiry);
int visit_count(const struct visit *visit, const struct enquiry *enquiry, const char *secret);
void visit_remember(const struct visit *visit);

#endif
