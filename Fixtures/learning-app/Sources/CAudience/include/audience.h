#ifndef AUDIENCE_H
#define AUDIENCE_H

/* One row of the list of customers who agreed to be shown our advertisements. */
struct audience_customer {
  char email[128];
  char first_name[64];
  char org_number[16];
  unsigned long id;
};

int audience_upload(const struct audience_customer *customer, const char *segment, const char *token);

#endif
