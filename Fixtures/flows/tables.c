#include <arpa/inet.h>
#include <libpq-fe.h>
#include <sqlite3.h>
#include <stdio.h>
#include <syslog.h>

// Tables of functions, by the places of their members.
struct outputs {
  const char *id;
  int (*put)(const char *text);
  int (*drop)(const char *text);
};

static int put_out(const char *text) { printf("%s\n", text); return 0; }
static int drop_out(const char *text) { return text == NULL; }

static const struct outputs outputs = {"out", put_out, drop_out};

void by_place(const char *email) { outputs.put(email); } // expect: contact/email-address -> logging/printf
void dropped(const char *email) { outputs.drop(email); }

struct inputs {
  const char *id;
  int (*take)(const char *text);
  int (*skip)(const char *text);
};

static int take_log(const char *text) { syslog(LOG_INFO, "%s", text); return 0; }
static int skip_log(const char *text) { return text == NULL; }

static const struct inputs inputs[] = {{"log", take_log, skip_log}, {.id = "none", .skip = skip_log}};

void in_array(const char *phone_number, int index) {
  const struct inputs *input = &inputs[index];
  input->take(phone_number); // expect: contact/phone-number -> logging/syslog
  input->skip(phone_number);
}

// Whoever is at the other end.
void peers(struct sockaddr_in *peer, struct sockaddr_in *bound) {
  char text[INET_ADDRSTRLEN];
  char own[INET_ADDRSTRLEN];
  inet_ntop(AF_INET, &peer->sin_addr, text, sizeof text); // expect: device/ip-address -> logging/syslog
  inet_ntop(AF_INET, &bound->sin_addr, own, sizeof own);
  syslog(LOG_INFO, "from %s to %s", text, own);
  syslog(LOG_INFO, "from %s", inet_ntoa(peer->sin_addr)); // expect: device/ip-address -> logging/syslog
  syslog(LOG_INFO, "to %s", inet_ntoa(bound->sin_addr));
}

// What one searches by does not come out again.
void search(sqlite3 *db, sqlite3_stmt *statement, const char *email) {
  sqlite3_bind_text(statement, 1, email, -1, SQLITE_STATIC); // expect: contact/email-address -> storage/sqlite
  sqlite3_step(statement);
  printf("%s\n", sqlite3_column_text(statement, 0));
  printf("%s\n", sqlite3_errmsg(db));
}

void ask(PGconn *pg, const char *phone_number) {
  const char *values[1] = {phone_number}; // expect: contact/phone-number -> storage/databases
  PGresult *result = PQexecParams(pg, "SELECT title FROM m WHERE e=$1", 1, NULL, values, NULL, NULL, 0);
  printf("%s %s\n", PQgetvalue(result, 0, 0), PQerrorMessage(pg));
}
