// Marked lines must be found, every other line must stay silent.
struct english_record {
  char *gender;                               // expect: identity/gender
  char *gender_identity;                      // expect: identity/gender
  char *biological_sex;                       // expect: identity/gender
};

struct swedish_record {
  char *konsidentitet;                        // expect: identity/gender
  char *juridiskt_kon;                        // expect: identity/gender
};

struct norwegian_record {
  char *kjonn;                                // expect: identity/gender
  char *kjonnsidentitet;                      // expect: identity/gender
  char *juridisk_kjonn;                       // expect: identity/gender
};

struct finnish_record {
  char *sukupuoli;                            // expect: identity/gender
  char *sukupuoli_identiteetti;               // expect: identity/gender
};

struct german_record {
  char *geschlecht;                           // expect: identity/gender
  char *geschlechtsidentitat;                 // expect: identity/gender
  char *geschlechtsidentitaet;                // expect: identity/gender
};

struct danish_record {
  char *koensidentitet;                       // expect: identity/gender
  char *juridisk_koen;                        // expect: identity/gender
};

struct person {
  char *koen;                                 // expect: identity/gender
};

struct noun {
  int grammatical_gender;
  int sex;
};

struct patient {
  int sex;  // expect: identity/gender
};

struct english_register {
  char *sex_assigned_at_birth;                // expect: identity/gender
  char *legal_sex;                            // expect: identity/gender
  char *birth_sex;                            // expect: identity/gender
  char *gender_code;                          // expect: identity/gender
};

struct icelandic_register {
  char *kynvitund;                            // expect: identity/gender
};
