#include <curl/curl.h>
#include <stdarg.h>
#include <stdio.h>

/* Texts in the making hold what is put into this one, and not into any other. */
struct strbuf {
  char *s;
  size_t len, cap;
};

struct person {
  char email[64];
  char phone_number[32];
  char postal_code[8];
};

void buf_printf(struct strbuf *b, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(b->s + b->len, b->cap - b->len, format, arguments);
  va_end(arguments);
}

void show(const struct person *p) {
  struct strbuf line = {0}, other = {0};
  buf_printf(&line, "lines: %d", 12);
  puts(line.s);
  buf_printf(&other, "%s", p->email); // expect: contact/email-address -> logging/printf
  puts(other.s);
}

/* Requests as values: each goes to the address that it was made with, and to no other. */
struct request {
  const char *method;
  const char *url;
  const char *body;
};

int perform(const struct request *r) {
  CURL *c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, r->url);
  if (r->body) curl_easy_setopt(c, CURLOPT_POSTFIELDS, r->body);
  return curl_easy_perform(c);
}

int tell_team(const struct person *p) {
  return perform(&(struct request){ .url = "https://hooks.slack.com/x", .body = p->email }); // expect: contact/email-address -> slack
}

int mail(const struct person *p) {
  struct request r = { .url = "https://api.sendgrid.com/y", .body = p->phone_number }; // expect: contact/phone-number -> sendgrid
  return perform(&r);
}

int letter(const struct person *p) {
  struct strbuf body = {0};
  struct request r = {0};
  buf_printf(&body, "to=%s", p->postal_code); // expect: contact/postal-address -> mailgun
  r.url = "https://api.mailgun.net/z";
  r.body = body.s;
  return perform(&r);
}

/* A field of a table that is written letter by letter. */
static void field(FILE *file, const char *text) {
  fputc('"', file);
  for (; *text; text++) fputc(*text, file);
  fputc('"', file);
}

void export_one(FILE *file, const struct person *p) {
  field(file, p->email); // expect: contact/email-address -> storage/files
  field(file, "none");
}

/* Letters over a connection of OpenSSL. */
void letter_over(BIO *io, const struct person *p) {
  BIO_printf(io, "RCPT TO:<%s>\r\n", p->email); // expect: contact/email-address -> transmission/sockets
  BIO_puts(io, p->phone_number); // expect: contact/phone-number -> transmission/sockets
  BIO_puts(io, "QUIT");
}
