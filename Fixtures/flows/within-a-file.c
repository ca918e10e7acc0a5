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

#define USERS_URL "https://api.linkedin.com/rest/users/%s"

void through_formats(CURL *curl, const struct customer *customer, const char *token) {
  char url[256], body[256];
  snprintf(url, sizeof url, USERS_URL, token);
  snprintf(body, sizeof body, "{\"mail\":\"%s\"}", customer->email); // expect: contact/email-address -> linkedin
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body);
  curl_easy_perform(curl);
}

void through_copies(CURL *curl, const struct customer *customer) {
  char body[256];
  strcpy(body, "mail=");
  strncat(body + strlen(body), customer->email, 100); // expect: contact/email-address -> mailjet
  post(curl, "https://api.mailjet.com/v3/messages", body);
}

void through_allocations(CURL *curl, const struct customer *customer) {
  char *body = NULL;
  asprintf(&body, "mail=%s", g_strdup(customer->email)); // expect: contact/email-address -> mailjet
  post(curl, "https://api.mailjet.com/v3.1/send", body);
}

void through_string_buffers(CURL *curl, const struct customer *customer) {
  GString *body = g_string_new("mail=");
  g_string_append(body, customer->email); // expect: contact/email-address -> sendgrid
  post(curl, "https://api.sendgrid.com/v3/mail/send", body->str);
}

static void write_body(char *out, const struct customer *customer) {
  sprintf(out, "to=%s", customer->phone_number); // expect: contact/phone-number -> sendgrid
}

void through_out_parameters(CURL *curl, const struct customer *customer) {
  char body[256];
  write_body(body, customer);
  post(curl, "https://api.sendgrid.com/v3/mail/send", body);
}

#define COPY(to, from) strlcpy(to, from, sizeof to)

void through_macros(CURL *curl, const struct customer *customer) {
  char body[256];
  COPY(body, customer->phone_number); // expect: contact/phone-number -> mailjet
  post(curl, "https://api.mailjet.com/v3/messages", body);
}

/* Near misses. */
static void append(char *out, const char *text) {
  strcat(out, text);
}

void two_buffers_of_one_function(CURL *curl, const struct customer *customer) {
  char request[256], line[256];
  append(request, "seats");
  append(line, customer->email); // expect: contact/email-address -> logging/printf
  post(curl, "https://api.mailjet.com/v3.1/send", request);
  puts(line);
}

void copied_from_and_not_to(CURL *curl, struct customer *customer, const char *file) {
  char body[256];
  strcpy(customer->email, body);
  snprintf(customer->phone_number, sizeof customer->phone_number, "%s", body);
  post(curl, "https://api.mailjet.com/v3.1/send", body);
}

void only_its_size(CURL *curl, const struct customer *customer) {
  char body[sizeof customer->email];
  snprintf(body, sizeof customer->email, "%d", customer->seats);
  post(curl, "https://api.mailjet.com/v3.1/send", body);
}

void nothing_personal(CURL *curl, const struct customer *customer) {
  post(curl, "https://api.mailjet.com/v3.1/send", customer->seats);
}

void both_apart(CURL *curl, const struct customer *customer) {
  const char *address = customer->email; // expect: contact/email-address -> logging/printf
  post(curl, "https://api.mailjet.com/v3.1/send", "hello");
  puts(address);
}

/* Libraries of C that keep and send. */
void kept(redisContext *redis, const struct customer *customer, const char *path) {
  const char *words[] = { "SET", "k", customer->email }; // expect: contact/email-address -> storage/databases
  redisCommandArgv(redis, 3, words, NULL);
  redisAppendCommand(redis, "SET k %s", customer->phone_number); // expect: contact/phone-number -> storage/databases
  redisAppendCommand(redis, "SET k %d", customer->seats);
  g_file_set_contents(path, customer->email, -1, NULL); // expect: contact/email-address -> storage/files
  g_file_set_contents(customer->email, "x", 1, NULL);
}

void requested(
    struct evhttp_connection *link, struct evhttp_request *request, const struct customer *customer) {
  char uri[256];
  snprintf(uri, sizeof uri, "/v1/customers?mail=%s", customer->email); // expect: contact/email-address -> transmission/libevent
  evhttp_make_request(link, request, EVHTTP_REQ_GET, uri);
}
