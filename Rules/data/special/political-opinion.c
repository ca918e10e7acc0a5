// Marked lines must be found, every other line must stay silent.
struct english_record {
  char *political_opinion;                    // expect: special/political-opinion
  char *political_view;                       // expect: special/political-opinion
  char *political_affiliation;                // expect: special/political-opinion
  char *political_preference;                 // expect: special/political-opinion
  char *political_party_membership;           // expect: special/political-opinion
  char *party_membership;                     // expect: special/political-opinion
  char *party_affiliation;                    // expect: special/political-opinion
  char *voting_intention;                     // expect: special/political-opinion
};

struct swedish_record {
  char *politisk_asikt;                       // expect: special/political-opinion
  char *politisk_tillhorighet;                // expect: special/political-opinion
  char *partitillhorighet;                    // expect: special/political-opinion
  char *partimedlemskap;                      // expect: special/political-opinion
};

struct norwegian_record {
  char *politisk_oppfatning;                  // expect: special/political-opinion
  char *partitilhorighet;                     // expect: special/political-opinion
  char *politisk_syn;                         // expect: special/political-opinion
  char *politisk_tilhorighet;                 // expect: special/political-opinion
  char *partimedlemskap;                      // expect: special/political-opinion
};

struct danish_record {
  char *politisk_overbevisning;               // expect: special/political-opinion
  char *partimedlemskab;                      // expect: special/political-opinion
  char *politisk_holdning;                    // expect: special/political-opinion
  char *politisk_tilhoersforhold;             // expect: special/political-opinion
};

struct finnish_record {
  char *poliittinen_mielipide;                // expect: special/political-opinion
  char *puoluekanta;                          // expect: special/political-opinion
  char *puoluejasenyys;                       // expect: special/political-opinion
  char *poliittinen_kanta;                    // expect: special/political-opinion
};

struct german_record {
  char *politische_meinung;                   // expect: special/political-opinion
  char *parteizugehorigkeit;                  // expect: special/political-opinion
  char *parteimitgliedschaft;                 // expect: special/political-opinion
  char *politische_ueberzeugung;              // expect: special/political-opinion
  char *politische_einstellung;               // expect: special/political-opinion
  char *parteizugehoerigkeit;                 // expect: special/political-opinion
};

struct contract {
  char *party;
  int policy;
};

struct english_register {
  char *political_orientation;                // expect: special/political-opinion
  char *party_preference;                     // expect: special/political-opinion
};

struct swedish_register {
  char *politisk_orientering;                 // expect: special/political-opinion
  char *partisympati;                         // expect: special/political-opinion
};

struct norwegian_register {
  char *partipreferanse;                      // expect: special/political-opinion
};

struct finnish_register {
  char *puoluekannatus;                       // expect: special/political-opinion
};

struct icelandic_register {
  char *stjornmalaskodun;                     // expect: special/political-opinion
  char *stjornmalaskodanir;                   // expect: special/political-opinion
};
