// Marked lines must be found, every other line must stay silent.
static const char *policy = "https://www.pwc.se/privacy";  // mentioned: pwc

/* https://www.pwc.se */
static const char *lookalike = "https://www.pwc.se.example.org/";
static int pwc_enabled;
