// Marked lines must be found, every other line must stay silent.
struct english_record {
  char *ethnicity;                            // expect: special/ethnic-origin
  char *ethnic_origin;                        // expect: special/ethnic-origin
  char *ethnic_group;                         // expect: special/ethnic-origin
  char *ethnic_background;                    // expect: special/ethnic-origin
  char *racial_origin;                        // expect: special/ethnic-origin
  char *skin_colour;                          // expect: special/ethnic-origin
  char *skin_color;                           // expect: special/ethnic-origin
};

struct swedish_record {
  char *etnicitet;                            // expect: special/ethnic-origin
  char *etniskt_ursprung;                     // expect: special/ethnic-origin
  char *etnisk_tillhorighet;                  // expect: special/ethnic-origin
  char *hudfarg;                              // expect: special/ethnic-origin
};

struct norwegian_record {
  char *etnisitet;                            // expect: special/ethnic-origin
  char *etnisk_opprinnelse;                   // expect: special/ethnic-origin
  char *etnisk_bakgrunn;                      // expect: special/ethnic-origin
  char *hudfarge;                             // expect: special/ethnic-origin
};

struct danish_record {
  char *etnisk_oprindelse;                    // expect: special/ethnic-origin
  char *etnisk_baggrund;                      // expect: special/ethnic-origin
  char *etnicitet;                            // expect: special/ethnic-origin
  char *hudfarve;                             // expect: special/ethnic-origin
};

struct finnish_record {
  char *etninen_tausta;                       // expect: special/ethnic-origin
  char *etninen_alkupera;                     // expect: special/ethnic-origin
  char *etnisyys;                             // expect: special/ethnic-origin
  char *ihonvari;                             // expect: special/ethnic-origin
};

struct german_record {
  char *ethnie;                               // expect: special/ethnic-origin
  char *ethnische_herkunft;                   // expect: special/ethnic-origin
  char *hautfarbe;                            // expect: special/ethnic-origin
  char *ethnizitaet;                          // expect: special/ethnic-origin
  char *ethnische_zugehoerigkeit;             // expect: special/ethnic-origin
};

struct game {
  char *race;
};

struct patient {
  char *race;  // expect: special/ethnic-origin
};

struct english_register {
  char *ethnicity_code;                       // expect: special/ethnic-origin
};

struct icelandic_register {
  char *kynthattur;                           // expect: special/ethnic-origin
  char *thjodernisuppruni;                    // expect: special/ethnic-origin
};
