void put_line(const char *text);
void store(const char *text);

/* Whoever includes it has it. */
static inline void show_line(const char *text) { store(text); }
