// Marked lines must be found, every other line must stay silent.

struct tree_node {
  int number_of_children;
  char *relation;
};

struct english_register {
  char *marital_status;                       // expect: identity/marital-status
  char *civil_status;                         // expect: identity/marital-status
  char *relationship_status;                  // expect: identity/marital-status
  char *marriage_date;                        // expect: identity/marital-status
  char *date_of_marriage;                     // expect: identity/marital-status
  char *divorce_date;                         // expect: identity/marital-status
  char *parental_responsibility;              // expect: identity/marital-status
  char *marital_status_code;                  // expect: identity/marital-status
};

struct swedish_register {
  char *civilstand;                           // expect: identity/marital-status
  char *aktenskapsdatum;                      // expect: identity/marital-status
  char *familjesituation;                     // expect: identity/marital-status
};

struct norwegian_register {
  char *sivilstand;                           // expect: identity/marital-status
  char *sivilstatus;                          // expect: identity/marital-status
  char *foreldreansvar;                       // expect: identity/marital-status
  char *ekteskapsdato;                        // expect: identity/marital-status
};

struct danish_register {
  char *civilstand;                           // expect: identity/marital-status
  char *civilstatus;                          // expect: identity/marital-status
  char *aegteskabelig_status;                 // expect: identity/marital-status
  char *foraeldremyndighed;                   // expect: identity/marital-status
};

struct finnish_register {
  char *siviilisaaty;                         // expect: identity/marital-status
  char *aviosaaty;                            // expect: identity/marital-status
  char *huoltajuus;                           // expect: identity/marital-status
};

struct german_register {
  char *familienstand;                        // expect: identity/marital-status
  char *personenstand;                        // expect: identity/marital-status
  char *sorgerecht;                           // expect: identity/marital-status
};

struct icelandic_register {
  char *hjuskaparstada;                       // expect: identity/marital-status
  char *hjuskaparstett;                       // expect: identity/marital-status
};
