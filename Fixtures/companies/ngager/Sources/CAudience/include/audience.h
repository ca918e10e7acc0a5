#ifndef NGAGER_AUDIENCE_H
#define NGAGER_AUDIENCE_H

struct audience_customer {
  char email[128];
  char phone_number[32];
};

int audience_add(const struct audience_customer *customer, const char *segment, const char *token);

#endif
