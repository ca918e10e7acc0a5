#include <stdio.h>
#include "line.h"

/* Two programs in one tree, each with a function of the same name. */
struct member {
  char email[128];
};

void greet(const struct member *member) {
  put_line(member->email); // expect: contact/email-address -> logging/printf
}

void forget(const struct member *member) {
  store(member->email);
  drop(member->email);
}

static void drop(const char *text) {}
