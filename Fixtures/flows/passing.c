#include <curl/curl.h>
#include <string.h>

/* Data on its way through what C offers to carry it. */
struct member {
  char email[128];
  char phone_number[32];
  int seats;
};

struct message {
  const char *to;
  const char *text;
  int count;
};

static void post(CURL *curl, const char *body) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.mailjet.com/v3.1/send");
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body);
  curl_easy_perform(curl);
}

static void post_message(CURL *curl, const struct message *message) {
  post(curl, message->to);
}

void through_structures(CURL *curl, const struct member *member) {
  struct message message;
  message.to = member->email; // expect: contact/email-address -> mailjet
  message.count = member->seats;
  post_message(curl, &message);
}

void through_initialisers(CURL *curl, const struct member *member) {
  struct message message = {.to = member->phone_number, .count = 1}; // expect: contact/phone-number -> mailjet
  post_message(curl, &message);
}

typedef void (*callback)(void *data);

struct timer {
  callback function;
  void *data;
};

static void expired(void *data) {
  struct member *member = data;
  CURL *curl = curl_easy_init();
  post(curl, member->email); // expect: contact/email-address -> mailjet
}

void through_callbacks(struct member *member) {
  register_timer(expired, member);
}

static void text_expired(void *data) {
  CURL *curl = curl_easy_init();
  post(curl, data);
}

void through_user_data(struct member *member) {
  register_timer(text_expired, member->phone_number); // expect: contact/phone-number -> mailjet
}

static void run(struct timer *timer) { timer->function(timer->data); }

void through_pointers_to_functions(struct member *member) {
  struct timer timer;
  timer.function = text_expired;
  timer.data = member->email; // expect: contact/email-address -> mailjet
  run(&timer);
}

void through_mime(CURL *curl, const struct member *member) {
  curl_mime *mime = curl_mime_init(curl);
  curl_mimepart *part = curl_mime_addpart(mime);
  curl_mime_data(part, member->email, CURL_ZERO_TERMINATED); // expect: contact/email-address -> sendgrid
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.sendgrid.com/v3/mail/send");
  curl_easy_setopt(curl, CURLOPT_MIMEPOST, mime);
  curl_easy_perform(curl);
}

void through_headers(CURL *curl, const struct member *member) {
  char line[256];
  struct curl_slist *headers = NULL;
  snprintf(line, sizeof line, "X-To: %s", member->email); // expect: contact/email-address -> sendgrid
  headers = curl_slist_append(headers, line);
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.sendgrid.com/v3/mail/send");
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
  curl_easy_perform(curl);
}

void by_mail(CURL *curl, const struct member *member) {
  struct curl_slist *to = NULL;
  to = curl_slist_append(to, member->email); // expect: contact/email-address -> sendgrid
  curl_easy_setopt(curl, CURLOPT_URL, "smtp://smtp.sendgrid.net:587");
  curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, to);
  curl_easy_perform(curl);
}

void to_a_file(FILE *file, const struct member *member) {
  fprintf(file, "%s\n", member->email); // expect: contact/email-address -> storage/files
}

void to_the_console(const struct member *member) {
  fprintf(stderr, "%s\n", member->email); // expect: contact/email-address -> logging/printf
  syslog(LOG_INFO, "%s", member->phone_number); // expect: contact/phone-number -> logging/syslog
}

void to_a_data_base(sqlite3_stmt *statement, const struct member *member) {
  sqlite3_bind_text(statement, 1, member->email, -1, SQLITE_TRANSIENT); // expect: contact/email-address -> storage/sqlite
}

/* Near misses. */
void other_field(CURL *curl, const struct member *member) {
  struct message message;
  message.count = member->seats;
  message.text = "hello";
  post_message(curl, &message);
}

void only_compared(CURL *curl, const struct member *member) {
  post(curl, strcmp(member->email, "a") == 0 ? "yes" : "no");
}

void only_measured(CURL *curl, const struct member *member) {
  char body[32];
  snprintf(body, sizeof body, "%zu", strlen(member->email));
  post(curl, body);
}

/* A log that is the console until somebody names a file; and a file that never is the console. */
static FILE *log_stream;
static FILE *console_stream;
static FILE *report_stream;

void open_log(const char *path) {
  log_stream = stderr;
  console_stream = stderr;
  if (path) log_stream = fopen(path, "a");
  report_stream = fopen("report.txt", "w");
}

void write_log(const struct member *member) {
  fprintf(log_stream, "%s\n", member->email); // expect: contact/email-address -> logging/printf, contact/email-address -> storage/files
  fprintf(console_stream, "%s\n", member->email); // expect: contact/email-address -> logging/printf
  fprintf(report_stream, "%s\n", member->email); // expect: contact/email-address -> storage/files
}
