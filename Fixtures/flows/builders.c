#include <json-glib/json-glib.h>
#include <libpq-fe.h>
#include <libxml/tree.h>
#include <mysql.h>
#include <openssl/evp.h>
#include <sds.h>
#include <stdio.h>
#include <yyjson.h>

/* What libraries put together, escape or encode for others. */
struct donor {
  char email[128];
  char phone_number[32];
  char address[128];
  int pledges;
};

void escaped(MYSQL *mysql, PGconn *connection, const struct donor *donor) {
  char text[300], other[300];
  mysql_real_escape_string(mysql, text, donor->email, 128); // expect: contact/email-address -> logging/printf
  puts(text);
  PQescapeStringConn(connection, other, donor->phone_number, 32, NULL); // expect: contact/phone-number -> logging/printf
  puts(other);
}

void encoded(const struct donor *donor) {
  unsigned char text[300];
  EVP_EncodeBlock(text, (const unsigned char *)donor->email, 128); // expect: contact/email-address -> logging/printf
  puts((const char *)text);
}

void as_json(JsonBuilder *builder, const struct donor *donor) {
  json_builder_set_member_name(builder, "mail");
  json_builder_add_string_value(builder, donor->email); // expect: contact/email-address -> logging/printf
  puts(json_to_string(json_builder_get_root(builder), FALSE));
}

void as_other_json(yyjson_mut_doc *doc, yyjson_mut_val *root, const struct donor *donor) {
  yyjson_mut_obj_add_str(doc, root, "mail", donor->email); // expect: contact/email-address -> logging/printf
  yyjson_mut_doc_set_root(doc, root);
  puts(yyjson_mut_write(doc, 0, NULL));
}

void as_xml(xmlDocPtr doc, xmlNodePtr node, const struct donor *donor) {
  xmlNewChild(node, NULL, BAD_CAST "mail", BAD_CAST donor->email); // expect: contact/email-address -> logging/printf
  xmlDocSetRootElement(doc, node);
  xmlDocDump(stdout, doc);
  puts(node->content);
}

void as_a_string(const struct donor *donor) {
  sds text = sdscatprintf(sdsempty(), "to %s", donor->address); // expect: contact/postal-address -> logging/printf
  puts(text);
}

/* Near misses: other buffers, and what says nothing of anybody. */
void others(MYSQL *mysql, yyjson_mut_doc *doc, yyjson_mut_val *root, const struct donor *donor) {
  char text[300], kept[300];
  mysql_real_escape_string(mysql, text, donor->email, 128);
  mysql_real_escape_string(mysql, kept, "none", 4);
  puts(kept);
  yyjson_mut_obj_add_int(doc, root, "pledges", donor->pledges);
  puts(yyjson_mut_write(doc, 0, NULL));
}
