// Marked lines must be found, every other line must stay silent.
struct english_record {
  char *sexual_orientation;                   // expect: special/sex-life
  char *sexual_preference;                    // expect: special/sex-life
  char *sexuality;                            // expect: special/sex-life
  char *sex_life;                             // expect: special/sex-life
  char *sexual_activity;                      // expect: special/sex-life
};

struct swedish_record {
  char *sexuell_laggning;                     // expect: special/sex-life
  char *sexualitet;                           // expect: special/sex-life
  char *sexualliv;                            // expect: special/sex-life
};

struct norwegian_record {
  char *seksuell_orientering;                 // expect: special/sex-life
  char *seksuell_legning;                     // expect: special/sex-life
  char *seksualitet;                          // expect: special/sex-life
  char *seksualliv;                           // expect: special/sex-life
};

struct danish_record {
  char *seksuel_orientering;                  // expect: special/sex-life
  char *seksualitet;                          // expect: special/sex-life
  char *seksualliv;                           // expect: special/sex-life
  char *seksuelle_forhold;                    // expect: special/sex-life
};

struct finnish_record {
  char *seksuaalinen_suuntautuminen;          // expect: special/sex-life
  char *seksuaalisuus;                        // expect: special/sex-life
  char *seksuaalielama;                       // expect: special/sex-life
};

struct german_record {
  char *sexuelle_orientierung;                // expect: special/sex-life
  char *sexualleben;                          // expect: special/sex-life
  char *sexuelle_ausrichtung;                 // expect: special/sex-life
  char *sexualitaet;                          // expect: special/sex-life
};

struct screen {
  int orientation;
};

struct icelandic_register {
  char *kynhneigd;                            // expect: special/sex-life
  char *kynlif;                               // expect: special/sex-life
};
