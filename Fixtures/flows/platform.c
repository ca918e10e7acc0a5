#include <stdio.h>
#include <stdlib.h>
#include <syslog.h>

/* What the platform tells of who runs the program. */
void who(void) {
  const char *user = getenv("USER"); // expect: account/username -> logging/syslog
  const char *path = getenv("PATH");
  syslog(LOG_INFO, "user %s", user);
  syslog(LOG_INFO, "path %s", path);
  syslog(LOG_INFO, "from %s", getenv("REMOTE_ADDR")); // expect: device/ip-address -> logging/syslog
  syslog(LOG_INFO, "to %s", getenv("SERVER_ADDR"));
}

struct letter {
  char email[64];
  char phone[32];
};

/* A pipe to another program is no file. */
void post(struct letter *letter) {
  FILE *program = popen("/usr/sbin/sendmail -t", "w");
  fprintf(program, "To: %s\n", letter->email);
  pclose(program);
  FILE *file = fopen("/tmp/letter", "w");
  fprintf(file, "Call: %s\n", letter->phone); // expect: contact/phone-number -> storage/files
  fclose(file);
}
