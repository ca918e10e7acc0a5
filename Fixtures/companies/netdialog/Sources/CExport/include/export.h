#ifndef NETDIALOG_EXPORT_H
#define NETDIALOG_EXPORT_H

/* Whom Netdialog invoices. */
struct customer_contact {
  char full_name[96];
  char email[128];
  char organisation_number[16];
};

int export_customer(const struct customer_contact *contact, const char *path);

#endif
