// Marked lines must be found, every other line must stay silent.
struct english_record {
  char *religion;                             // expect: special/religion
  char *religious_belief;                     // expect: special/religion
  char *religious_affiliation;                // expect: special/religion
  char *religious_denomination;               // expect: special/religion
  char *church_membership;                    // expect: special/religion
  char *faith_community;                      // expect: special/religion
  char *church_tax;                           // expect: special/religion
};

struct swedish_record {
  char *religios_tillhorighet;                // expect: special/religion
  char *religios_overtygelse;                 // expect: special/religion
  char *trossamfund;                          // expect: special/religion
  char *kyrkotillhorighet;                    // expect: special/religion
  char *kyrkoavgift;                          // expect: special/religion
  char *livsaskadning;                        // expect: special/religion
};

struct norwegian_record {
  char *religios_tilhorighet;                 // expect: special/religion
  char *trossamfunn;                          // expect: special/religion
  char *livssyn;                              // expect: special/religion
  char *religios_overbevisning;               // expect: special/religion
};

struct danish_record {
  char *religios_overbevisning;               // expect: special/religion
  char *kirkeskat;                            // expect: special/religion
  char *religioes_overbevisning;              // expect: special/religion
  char *religioest_tilhoersforhold;           // expect: special/religion
  char *trossamfund;                          // expect: special/religion
  char *folkekirkemedlem;                     // expect: special/religion
};

struct finnish_record {
  char *uskonto;                              // expect: special/religion
  char *uskontokunta;                         // expect: special/religion
  char *kirkollisvero;                        // expect: special/religion
  char *uskonnollinen_vakaumus;               // expect: special/religion
  char *kirkon_jasenyys;                      // expect: special/religion
};

struct german_record {
  char *religionszugehorigkeit;               // expect: special/religion
  char *konfession;                           // expect: special/religion
  char *kirchensteuer;                        // expect: special/religion
  char *kirchensteuermerkmal;                 // expect: special/religion
  char *religionszugehoerigkeit;              // expect: special/religion
  char *religioese_ueberzeugung;              // expect: special/religion
  char *glaubensgemeinschaft;                 // expect: special/religion
  char *kirchenzugehoerigkeit;                // expect: special/religion
};

struct region_table {
  int region;
  int religion_count;
};

struct english_register {
  char *baptism_date;                         // expect: special/religion
  char *date_of_baptism;                      // expect: special/religion
  char *religion_code;                        // expect: special/religion
};

struct swedish_register {
  char *dopdatum;                             // expect: special/religion
};

struct norwegian_register {
  char *daapsdato;                            // expect: special/religion
};

struct danish_register {
  char *daabsdato;                            // expect: special/religion
};

struct finnish_register {
  char *kastepaiva;                           // expect: special/religion
};

struct german_register {
  char *taufdatum;                            // expect: special/religion
};

struct icelandic_register {
  char *trufelag;                             // expect: special/religion
  char *truarbrogd;                           // expect: special/religion
  char *truarskodun;                          // expect: special/religion
};
