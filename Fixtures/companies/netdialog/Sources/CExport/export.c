#include "export.h"

#include <stdio.h>
#include <syslog.h>

/* Writes a customer for the accounts to a file. */
int export_customer(const struct customer_contact *contact, const char *path) {
  FILE *file = fopen(path, "a");
  if (!file) return -1;
  fprintf(file, "%s;%s;%s\n", contact->organisation_number, contact->full_name, contact->email);
  syslog(LOG_INFO, "exported %s", contact->email);
  return fclose(file);
}
