// Marked lines must be found, every other line must stay silent.
struct english_record {
  char *nationality;                          // expect: identity/nationality
  char *citizenship;                          // expect: identity/nationality
  char *country_of_birth;                     // expect: identity/nationality
  char *birth_country;                        // expect: identity/nationality
  char *place_of_birth;                       // expect: identity/nationality
  char *birthplace;                           // expect: identity/nationality
  char *birth_place;                          // expect: identity/nationality
  char *city_of_birth;                        // expect: identity/nationality
};

struct swedish_record {
  char *nationalitet;                         // expect: identity/nationality
  char *medborgarskap;                        // expect: identity/nationality
  char *fodelseort;                           // expect: identity/nationality
  char *fodelseland;                          // expect: identity/nationality
};

struct norwegian_record {
  char *statsborgerskap;                      // expect: identity/nationality
  char *fodested;                             // expect: identity/nationality
  char *nasjonalitet;                         // expect: identity/nationality
  char *fodeland;                             // expect: identity/nationality
};

struct danish_record {
  char *statsborgerskab;                      // expect: identity/nationality
  char *nationalitet;                         // expect: identity/nationality
  char *foedested;                            // expect: identity/nationality
  char *foedeland;                            // expect: identity/nationality
};

struct finnish_record {
  char *kansalaisuus;                         // expect: identity/nationality
  char *syntymapaikka;                        // expect: identity/nationality
  char *kansallisuus;                         // expect: identity/nationality
  char *syntymamaa;                           // expect: identity/nationality
  char *syntymakunta;                         // expect: identity/nationality
};

struct german_record {
  char *nationalitat;                         // expect: identity/nationality
  char *nationalitaet;                        // expect: identity/nationality
  char *staatsangehorigkeit;                  // expect: identity/nationality
  char *staatsburgerschaft;                   // expect: identity/nationality
  char *geburtsort;                           // expect: identity/nationality
  char *staatsangehoerigkeit;                 // expect: identity/nationality
  char *staatsbuergerschaft;                  // expect: identity/nationality
  char *geburtsland;                          // expect: identity/nationality
};

struct locale {
  char *country_code;
  int nationality_count;
};

struct english_register {
  char *ctry_of_birth;                        // expect: identity/nationality
  char *town_of_birth;                        // expect: identity/nationality
  char *municipality_of_birth;                // expect: identity/nationality
};

struct danish_register {
  char *foedselsregistreringssted;            // expect: identity/nationality
};

struct finnish_register {
  char *syntymakotikunta;                     // expect: identity/nationality
};

struct swedish_register {
  char *fodelseforsamling;                    // expect: identity/nationality
  char *fodelselan;                           // expect: identity/nationality
};

struct norwegian_register {
  char *foedekommune;                         // expect: identity/nationality
};

struct icelandic_register {
  char *rikisfang;                            // expect: identity/nationality
  char *faedingarstadur;                      // expect: identity/nationality
  char *thjoderni;                            // expect: identity/nationality
  char *rikisborgararettur;                   // expect: identity/nationality
  char *faedingarland;                        // expect: identity/nationality
};
