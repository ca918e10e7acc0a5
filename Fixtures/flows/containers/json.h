typedef struct Json Json;
Json *json_mkstring(const char *s);
Json *json_mkobject(void);
void json_append_member(Json *object, const char *key, Json *value);
char *json_stringify(const Json *node);
