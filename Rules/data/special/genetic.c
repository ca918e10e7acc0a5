// Marked lines must be found, every other line must stay silent.
struct english_record {
  char *genetic_data;                         // expect: special/genetic
  char *genetic_test;                         // expect: special/genetic
  char *genetic_test_result;                  // expect: special/genetic
  char *genetic_marker;                       // expect: special/genetic
  char *genetic_profile;                      // expect: special/genetic
  char *dna_sample;                           // expect: special/genetic
  char *dna_profile;                          // expect: special/genetic
  char *dna_sequence;                         // expect: special/genetic
  char *genotype;                             // expect: special/genetic
  char *genome_sequence;                      // expect: special/genetic
  char *dna_test_result;                      // expect: special/genetic
};

struct swedish_record {
  char *genetiska_uppgifter;                  // expect: special/genetic
  char *genetisk_data;                        // expect: special/genetic
  char *gentest;                              // expect: special/genetic
  char *dna_prov;                             // expect: special/genetic
  char *arvsanlag;                            // expect: special/genetic
};

struct norwegian_record {
  char *genetiske_data;                       // expect: special/genetic
  char *gentestresultat;                      // expect: special/genetic
  char *genetiske_opplysninger;               // expect: special/genetic
  char *gentest;                              // expect: special/genetic
  char *dna_profil;                           // expect: special/genetic
};

struct danish_record {
  char *genetiske_oplysninger;                // expect: special/genetic
  char *genetiske_data;                       // expect: special/genetic
  char *gentest;                              // expect: special/genetic
  char *dna_profil;                           // expect: special/genetic
};

struct finnish_record {
  char *geneettinen_tieto;                    // expect: special/genetic
  char *geneettiset_tiedot;                   // expect: special/genetic
  char *geenitesti;                           // expect: special/genetic
  char *dna_nayte;                            // expect: special/genetic
};

struct german_record {
  char *genetische_daten;                     // expect: special/genetic
  char *gentestergebnis;                      // expect: special/genetic
  char *gentest;                              // expect: special/genetic
  char *dna_profil;                           // expect: special/genetic
  char *dna_probe;                            // expect: special/genetic
};

struct search {
  int generation;
  int genotype_count;
};

struct icelandic_register {
  char *erfdaupplysingar;                     // expect: special/genetic
};
