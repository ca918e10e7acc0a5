// Marked lines must be found, every other line must stay silent.
static const char *documentation = "https://docs.cardflight.com/";  // mentioned: cardflight
static const char *lookalike = "https://www.cardflight.com.example.org/";
static int card_flight;
