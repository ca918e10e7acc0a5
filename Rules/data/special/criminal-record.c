// Marked lines must be found, every other line must stay silent.
struct english_record {
  char *criminal_record;                      // expect: special/criminal-record
  char *criminal_conviction;                  // expect: special/criminal-record
  char *criminal_history;                     // expect: special/criminal-record
  char *criminal_offence;                     // expect: special/criminal-record
  char *criminal_offense;                     // expect: special/criminal-record
  char *criminal_charge;                      // expect: special/criminal-record
  char *police_record;                        // expect: special/criminal-record
  char *arrest_record;                        // expect: special/criminal-record
  char *prior_conviction;                     // expect: special/criminal-record
};

struct swedish_record {
  char *brottsregister;                       // expect: special/criminal-record
  char *belastningsregister;                  // expect: special/criminal-record
  char *belastningsregisterutdrag;            // expect: special/criminal-record
  char *straffregister;                       // expect: special/criminal-record
  char *brottmalsdom;                         // expect: special/criminal-record
  char *brottsmisstanke;                      // expect: special/criminal-record
};

struct norwegian_record {
  char *politiattest;                         // expect: special/criminal-record
  char *strafferegister;                      // expect: special/criminal-record
  char *vandelsattest;                        // expect: special/criminal-record
  char *straffedom;                           // expect: special/criminal-record
  char *lovovertredelse;                      // expect: special/criminal-record
};

struct danish_record {
  char *straffeattest;                        // expect: special/criminal-record
  char *borneattest;                          // expect: special/criminal-record
  char *boerneattest;                         // expect: special/criminal-record
  char *strafferegister;                      // expect: special/criminal-record
  char *straffedom;                           // expect: special/criminal-record
  char *lovovertraedelse;                     // expect: special/criminal-record
};

struct finnish_record {
  char *rikosrekisteri;                       // expect: special/criminal-record
  char *rikosrekisteriote;                    // expect: special/criminal-record
  char *rikostuomio;                          // expect: special/criminal-record
  char *rikosepaily;                          // expect: special/criminal-record
};

struct german_record {
  char *fuhrungszeugnis;                      // expect: special/criminal-record
  char *fuehrungszeugnis;                     // expect: special/criminal-record
  char *strafregister;                        // expect: special/criminal-record
  char *vorstrafe;                            // expect: special/criminal-record
  char *vorstrafen;                           // expect: special/criminal-record
  char *strafregisterauszug;                  // expect: special/criminal-record
  char *strafrechtliche_verurteilung;         // expect: special/criminal-record
  char *straftat;                             // expect: special/criminal-record
};

struct log {
  char *record;
  int offense;
};

struct english_register {
  char *conviction_date;                      // expect: special/criminal-record
  char *date_of_conviction;                   // expect: special/criminal-record
  char *offence_code;                         // expect: special/criminal-record
  char *offense_code;                         // expect: special/criminal-record
  char *arrest_date;                          // expect: special/criminal-record
  char *date_of_arrest;                       // expect: special/criminal-record
  char *mugshot;                              // expect: special/criminal-record
  char *mug_shot;                             // expect: special/criminal-record
  char *inmate_number;                        // expect: special/criminal-record
  char *inmate_id;                            // expect: special/criminal-record
  char *prisoner_number;                      // expect: special/criminal-record
  char *dbs_certificate_number;               // expect: special/criminal-record
  char *dbs_check_result;                     // expect: special/criminal-record
  char *parole_status;                        // expect: special/criminal-record
  char *prison_sentence;                      // expect: special/criminal-record
  char *background_check_result;              // expect: special/criminal-record
};

struct icelandic_register {
  char *sakavottord;                          // expect: special/criminal-record
  char *sakaskra;                             // expect: special/criminal-record
  char *sakaferill;                           // expect: special/criminal-record
};
