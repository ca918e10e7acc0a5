// Marked lines must be found, every other line must stay silent.
struct english_record {
  char *employer;                             // expect: work/employer
  char *employer_name;                        // expect: work/employer
  char *current_employer;                     // expect: work/employer
  char *workplace;                            // expect: work/employer
  char *place_of_work;                        // expect: work/employer
};

struct swedish_record {
  char *arbetsgivare;                         // expect: work/employer
  char *arbetsgivarens_namn;                  // expect: work/employer
  char *arbetsplats;                          // expect: work/employer
};

struct norwegian_record {
  char *arbeidsgiver;                         // expect: work/employer
  char *arbeidsplass;                         // expect: work/employer
  char *arbeidssted;                          // expect: work/employer
  char *arbeidsgiverens_navn;                 // expect: work/employer
};

struct danish_record {
  char *arbejdsgiver;                         // expect: work/employer
  char *arbejdsplads;                         // expect: work/employer
  char *arbejdssted;                          // expect: work/employer
  char *arbejdsgiverens_navn;                 // expect: work/employer
};

struct finnish_record {
  char *tyonantaja;                           // expect: work/employer
  char *tyopaikka;                            // expect: work/employer
  char *tyonantajan_nimi;                     // expect: work/employer
};

struct german_record {
  char *arbeitgeber;                          // expect: work/employer
  char *arbeitsstatte;                        // expect: work/employer
  char *arbeitgebername;                      // expect: work/employer
  char *arbeitsstaette;                       // expect: work/employer
  char *arbeitsplatz;                         // expect: work/employer
  char *arbeitsort;                           // expect: work/employer
};

struct scheduler {
  int worker;
  int employer_count;
};

struct icelandic_register {
  char *vinnuveitandi;                        // expect: work/employer
  char *vinnustadur;                          // expect: work/employer
  char *launagreidandi;                       // expect: work/employer
};
