// Marked lines must be found, every other line must stay silent.
struct english_record {
  double age_group;                           // expect: identity/age
  double age_range;                           // expect: identity/age
  double age_bracket;                         // expect: identity/age
  double age_band;                            // expect: identity/age
  double age_in_years;                        // expect: identity/age
};

struct swedish_record {
  double aldersgrupp;                         // expect: identity/age
  double aldersspann;                         // expect: identity/age
};

struct norwegian_record {
  double aldersgruppe;                        // expect: identity/age
};

struct finnish_record {
  double ikaryhma;                            // expect: identity/age
  char *ikaluokka;                            // expect: identity/age
};

struct german_record {
  double altersgruppe;                        // expect: identity/age
  double lebensalter;                         // expect: identity/age
  char *altersklasse;                         // expect: identity/age
};

struct danish_record {
  char *aldersgruppe;                         // expect: identity/age
  char *aldersinterval;                       // expect: identity/age
};

struct henkilo {
  char *ika;                                  // expect: identity/age
};

struct person {
  char *alder;                                // expect: identity/age
  char *alter;                                // expect: identity/age
};

struct patient {
  int age;  // expect: identity/age
};

struct cache {
  int age;
  int max_age;
};
