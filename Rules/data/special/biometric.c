// Marked lines must be found, every other line must stay silent.
struct english_record {
  char *biometric_data;                       // expect: special/biometric
  char *biometric_template;                   // expect: special/biometric
  char *fingerprint_template;                 // expect: special/biometric
  char *fingerprint_image;                    // expect: special/biometric
  char *face_template;                        // expect: special/biometric
  char *face_embedding;                       // expect: special/biometric
  char *face_descriptor;                      // expect: special/biometric
  char *face_print;                           // expect: special/biometric
  char *voice_print;                          // expect: special/biometric
  char *iris_scan;                            // expect: special/biometric
  char *iris_code;                            // expect: special/biometric
  char *retina_scan;                          // expect: special/biometric
  char *face_encoding;                        // expect: special/biometric
};

struct swedish_record {
  char *biometriska_uppgifter;                // expect: special/biometric
  char *biometrisk_mall;                      // expect: special/biometric
  char *fingeravtrycksmall;                   // expect: special/biometric
  char *ansiktsmall;                          // expect: special/biometric
  char *rostavtryck;                          // expect: special/biometric
};

struct norwegian_record {
  char *biometriske_data;                     // expect: special/biometric
  char *ansiktsmal;                           // expect: special/biometric
  char *biometriske_opplysninger;             // expect: special/biometric
  char *fingeravtrykksmal;                    // expect: special/biometric
  char *stemmeavtrykk;                        // expect: special/biometric
};

struct danish_record {
  char *biometriske_oplysninger;              // expect: special/biometric
  char *ansigtsskabelon;                      // expect: special/biometric
  char *biometriske_data;                     // expect: special/biometric
  char *fingeraftryksskabelon;                // expect: special/biometric
};

struct finnish_record {
  char *biometriset_tiedot;                   // expect: special/biometric
  char *kasvotunniste;                        // expect: special/biometric
  char *sormenjalkikuva;                      // expect: special/biometric
  char *biometrinen_tieto;                    // expect: special/biometric
  char *aaninayte;                            // expect: special/biometric
};

struct german_record {
  char *biometrische_daten;                   // expect: special/biometric
  char *gesichtsvorlage;                      // expect: special/biometric
  char *fingerabdruckvorlage;                 // expect: special/biometric
  char *biometrisches_merkmal;                // expect: special/biometric
};

struct person {
  char *fingeravtrykk;                        // expect: special/biometric
};

struct certificate {
  unsigned char *fingerprint;
};

struct employee {
  unsigned char *fingerprint;  // expect: special/biometric
};

struct english_register {
  char *iris_template;                        // expect: special/biometric
  char *palm_print;                           // expect: special/biometric
  char *palm_template;                        // expect: special/biometric
  char *palm_vein_template;                   // expect: special/biometric
  char *face_feature_vector;                  // expect: special/biometric
  char *fingerprint_minutiae;                 // expect: special/biometric
  char *voice_embedding;                      // expect: special/biometric
  char *speaker_embedding;                    // expect: special/biometric
  char *retina_template;                      // expect: special/biometric
  char *facial_template;                      // expect: special/biometric
  char *facial_embedding;                     // expect: special/biometric
  char *biometric_template_face;              // expect: special/biometric
  char *biometric_template_finger;            // expect: special/biometric
  char *biometric_template_iris;              // expect: special/biometric
};
