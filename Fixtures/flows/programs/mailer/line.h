void put_line(const char *text);
void store(const char *text);
