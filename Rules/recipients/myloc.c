// Marked lines must be found, every other line must stay silent.
static const char *policy = "https://myloc.de/privacy";  // mentioned: myloc

/* https://myloc.de */
static const char *lookalike = "https://myloc.de.example.org/";
static const char *server = "https://notmyloc.de/";
static int myloc_de;
