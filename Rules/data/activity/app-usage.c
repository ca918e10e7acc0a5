// Marked lines must be found, every other line must stay silent.
struct visitor {
  char *usage_history;                        // expect: activity/app-usage
  char *usage_statistics;                     // expect: activity/app-usage
  char *interaction_history;                  // expect: activity/app-usage
  char *activity_log;                         // expect: activity/app-usage
};

struct machine {
  long memory_usage;
  const char *usage;
};
