#include <cjson/cJSON.h>
#include <glib.h>
#include <jansson.h>
#include <microhttpd.h>
#include <syslog.h>

/* What is read by a key that is written out. */
void from_a_request(struct MHD_Connection *connection) {
  const char *value = MHD_lookup_connection_value(connection, MHD_GET_ARGUMENT_KIND, "email"); // expect: contact/email-address -> logging/syslog
  syslog(LOG_INFO, "%s", value);
}

void from_json(json_t *root, cJSON *other) {
  syslog(LOG_INFO, "%s", json_string_value(json_object_get(root, "email"))); // expect: contact/email-address -> logging/syslog
  syslog(LOG_INFO, "%s", cJSON_GetObjectItem(other, "phoneNumber")->valuestring); // expect: contact/phone-number -> logging/syslog
}

void from_a_file(GKeyFile *file) {
  char *value = g_key_file_get_string(file, "user", "email", NULL); // expect: contact/email-address -> logging/syslog
  syslog(LOG_INFO, "%s", value);
}

void into_a_variable(struct json_object *root) {
  struct json_object *found;
  json_object_object_get_ex(root, "phone_number", &found); // expect: contact/phone-number -> logging/syslog
  syslog(LOG_INFO, "%s", json_object_get_string(found));
}

/* Near misses. */
void other_keys(json_t *root, GKeyFile *file, const char *key) {
  syslog(LOG_INFO, "%s", json_string_value(json_object_get(root, "theme")));
  syslog(LOG_INFO, "%s", g_key_file_get_string(file, "email", "theme", NULL));
  syslog(LOG_INFO, "%s", json_string_value(json_object_get(root, key)));
}

void not_written(json_t *root) {
  syslog(LOG_INFO, "%d", json_object_get(root, "email") != NULL);
}
