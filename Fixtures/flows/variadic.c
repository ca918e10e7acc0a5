#include <curl/curl.h>
#include <stdarg.h>
#include <stdio.h>
#include <syslog.h>

/* Data on its way through `...`. */
struct guest {
  char email[128];
  char phone_number[32];
  int seats;
};

#define WARN(fmt, ...) fprintf(stderr, "warning: " fmt "\n", ##__VA_ARGS__)
#define INFO(...) syslog(LOG_INFO, __VA_ARGS__)
#define DEBUG(fmt, ...) fprintf(stderr, fmt __VA_OPT__(, ) __VA_ARGS__)
#define NAMED(fmt, args...) fprintf(stderr, fmt, ##args)
#define TRACE(...) WARN("trace: " __VA_ARGS__)
#define QUIET(...) ((void)0)
#define EVENT(...) write_event(__FILE__, __VA_ARGS__)

void through_macros(const struct guest *guest) {
  WARN("%d: %s", guest->seats, guest->email); // expect: contact/email-address -> logging/printf
  INFO("%s", guest->email);                   // expect: contact/email-address -> logging/syslog
  DEBUG("%s", guest->phone_number);           // expect: contact/phone-number -> logging/printf
  NAMED("%d: %s", 1, guest->phone_number);    // expect: contact/phone-number -> logging/printf
  TRACE("%s", guest->email);                  // expect: contact/email-address -> logging/printf
  QUIET("%s", guest->email);
}

static void write_event(const char *file, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  vsyslog(LOG_INFO, format, arguments);
  va_end(arguments);
}

void through_functions(const struct guest *guest) {
  write_event(__FILE__, "%d: %s", guest->seats, guest->email); // expect: contact/email-address -> logging/syslog
  EVENT("%s: %s", "phone", guest->phone_number); // expect: contact/phone-number -> logging/syslog
}

static void write_list(FILE *file, const char *format, va_list list) {
  vfprintf(file, format, list);
}

static void write_record(FILE *file, const char *format, ...) {
  va_list list, copy;
  va_start(list, format);
  va_copy(copy, list);
  write_list(file, format, copy);
}

void through_lists(FILE *file, const struct guest *guest) {
  write_record(file, "%s;%d", guest->email, guest->seats); // expect: contact/email-address -> storage/files
}

static void send_all(CURL *curl, ...) {
  va_list list;
  va_start(list, curl);
  for (const char *text; (text = va_arg(list, const char *));) {
    curl_easy_setopt(curl, CURLOPT_URL, "https://api.mailjet.com/v3.1/send");
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, text);
    curl_easy_perform(curl);
  }
}

void through_arguments(CURL *curl, const struct guest *guest) {
  send_all(curl, "a", guest->email, NULL); // expect: contact/email-address -> mailjet
}

static void append(char *text, const char *format, ...) {
  va_list list;
  va_start(list, format);
  vsprintf(text + 1, format, list);
}

void through_buffers(FILE *file, const struct guest *guest) {
  char line[200];
  append(line, "%s", guest->phone_number); // expect: contact/phone-number -> storage/files
  fputs(line, file);
}

/* Near misses. */
void other_buffer(const struct guest *guest) {
  char line[200], other[200];
  append(line, "%s", guest->email);
  append(other, "%d", guest->seats);
  fputs(other, stderr);
}

void only_counted(const struct guest *guest) {
  WARN("%d", guest->seats);
  write_event(__FILE__, "%d", guest->seats);
}

void only_pointed_to(const struct guest *guest) {
  WARN("%p", guest);
  write_event(__FILE__, "%p", guest);
  INFO("%p", guest);
}

void only_compared(const struct guest *guest) {
  WARN("%d", guest->email != NULL && guest->seats + 1 > 2);
  WARN("%d %d", guest->email == 0, !guest->email);
}

struct text;
struct profile {
  struct text *email;
};

void only_stored(const struct profile *profile) {
  int code = library_put(profile->email);
  WARN("%d", code);
}

static void count(const char *format, ...) { syslog(LOG_INFO, "%s", format); }

void rest_is_not_read(const struct guest *guest) { count("guest", guest->email); }
