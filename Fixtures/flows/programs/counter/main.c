#include "line.h"

struct visitor {
  char email[128];
};

void count(const struct visitor *visitor) {
  put_line(visitor->email);
  store(visitor->email); // expect: contact/email-address -> logging/printf
  show_line(visitor->email); // expect: contact/email-address -> logging/printf
}
