#include <stdio.h>
#include "json.h"

struct user {
  char *email;
  char *phone;
};

// What is put into an object is in the text that is made of all of it.
void tell(struct user *user) {
  Json *json = json_mkobject();
  json_append_member(json, "mail", json_mkstring(user->email)); // expect: contact/email-address -> logging/printf
  char *text = json_stringify(json);
  puts(text);
}

void nest(struct user *user) {
  Json *outer = json_mkobject();
  Json *inner = json_mkobject();
  json_append_member(inner, "phone", json_mkstring(user->phone)); // expect: contact/phone-number -> logging/printf
  json_append_member(outer, "inner", inner);
  puts(json_stringify(outer));
}

// What is put into one tree does not come out of another, nor out of what is put beside it.
void two(struct user *user) {
  Json *one = json_mkobject();
  Json *other = json_mkobject();
  json_append_member(one, "phone", json_mkstring(user->phone));
  puts(json_stringify(other));
}

void beside(struct user *user) {
  Json *json = json_mkobject();
  Json *note = json_mkstring("hello");
  json_append_member(json, "note", note);
  json_append_member(json, "mail", json_mkstring(user->email));
  puts(json_stringify(note));
}
