#include <stdio.h>
#include <sys/socket.h>
#include <syslog.h>

/* What is put into a field of one structure is not in that field of another. */
struct renter {
  char email[64];
  char phone[32];
  char ssn[16];
};

struct line {
  const char *text;
  int length;
};

void log_line(struct renter *renter)
{
  struct line line;
  line.text = renter->email; // expect: contact/email-address -> logging/syslog
  line.length = 1;
  syslog(LOG_INFO, "%s", line.text);
}

void send_other(int socket)
{
  struct line line;
  line.text = "none";
  send(socket, line.text, 4, 0);
}

static void print_line(struct line *line)
{
  printf("%s\n", line->text);
}

void show_line(struct renter *renter)
{
  struct line line;
  line.text = renter->ssn; // expect: identity/national-identifier -> logging/printf
  print_line(&line);
}
