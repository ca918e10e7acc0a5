#include <curl/curl.h>

/* Marked lines read personal data that reaches the recipient; every other line must stay silent. */
struct customer {
  char email[128];
  char phone_number[32];
  int seats;
};

void through_locals(CURL *curl, struct customer *customer) {
  const char *address = customer->email; // expect: contact/email-address -> sendgrid
  const char *url = "https://api.sendgrid.com/v3/mail/send";
  post(curl, url, address);
}

void through_arguments(CURL *curl, const struct customer *customer) {
  post(curl, "https://api.mailjet.com/v3.1/send", customer->phone_number); // expect: contact/phone-number -> mailjet
}

/* Near misses. */
void nothing_personal(CURL *curl, const struct customer *customer) {
  post(curl, "https://api.mailjet.com/v3.1/send", customer->seats);
}

void both_apart(CURL *curl, const struct customer *customer) {
  const char *address = customer->email;
  post(curl, "https://api.mailjet.com/v3.1/send", "hello");
  puts(address);
}
