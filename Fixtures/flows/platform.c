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
