#include <stdlib.h>
#include <string.h>

// A library of the tree whose objects hold others of their own type, by pointers.
typedef struct Json Json;
struct Json {
  Json *parent, *prev, *next;
  char *key;
  int tag;
  union {
    char *string_;
    struct { Json *head, *tail; } children;
  };
};
typedef struct { char *cur; char *end; char *start; } SB;
static void emit_value(SB *out, const Json *node);
static void sb_put(SB *sb, const char *bytes, int count) { memcpy(sb->cur, bytes, count); sb->cur += count; }
static void emit_string(SB *out, const char *str) { sb_put(out, str, strlen(str)); }
static Json *mknode(int tag) { Json *ret = calloc(1, sizeof(Json)); ret->tag = tag; return ret; }
Json *json_mkstring(const char *s) { Json *ret = mknode(2); ret->string_ = strdup(s); return ret; }
Json *json_mkobject(void) { return mknode(3); }
static void append_node(Json *parent, Json *child) {
  child->parent = parent;
  child->prev = parent->children.tail;
  if (parent->children.tail != NULL) parent->children.tail->next = child;
  else parent->children.head = child;
  parent->children.tail = child;
}
static void append_member(Json *object, char *key, Json *value) { value->key = key; append_node(object, value); }
void json_append_member(Json *object, const char *key, Json *value) { append_member(object, strdup(key), value); }
static void emit_object(SB *out, const Json *object) {
  const Json *member;
  for (member = object->children.head; member; member = member->next) { emit_string(out, member->key); emit_value(out, member); }
}
static void emit_value(SB *out, const Json *node) {
  switch (node->tag) {
    case 2: emit_string(out, node->string_); break;
    case 3: emit_object(out, node); break;
  }
}
static void sb_init(SB *sb) { sb->start = malloc(17); sb->cur = sb->start; sb->end = sb->start + 16; }
static char *sb_finish(SB *sb) { *sb->cur = 0; return sb->start; }
char *json_stringify(const Json *node) { SB sb; sb_init(&sb); emit_value(&sb, node); return sb_finish(&sb); }
