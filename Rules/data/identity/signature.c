// Marked lines must be found, every other line must stay silent.
struct english_record {
  char *handwritten_signature;                // expect: identity/signature
  char *signature_image;                      // expect: identity/signature
  char *signature_picture;                    // expect: identity/signature
  char *e_signature_image;                    // expect: identity/signature
};

struct swedish_record {
  char *namnteckning;                         // expect: identity/signature
  char *namnunderskrift;                      // expect: identity/signature
  char *underskrift;                          // expect: identity/signature
};

struct norwegian_record {
  char *underskriftsbilde;                    // expect: identity/signature
  char *underskrift;                          // expect: identity/signature
  char *handskrevet_signatur;                 // expect: identity/signature
};

struct finnish_record {
  char *allekirjoituskuva;                    // expect: identity/signature
  char *nimikirjoitus;                        // expect: identity/signature
};

struct german_record {
  char *unterschrift;                         // expect: identity/signature
  char *unterschriftsbild;                    // expect: identity/signature
  char *handschriftliche_unterschrift;        // expect: identity/signature
};

struct danish_record {
  char *underskrift;                          // expect: identity/signature
  char *underskriftsbillede;                  // expect: identity/signature
  char *haandskreven_signatur;                // expect: identity/signature
};

struct abbildung {
  char *bild_unterschrift;
};

struct empfaenger {
  char *signatur;                             // expect: identity/signature
};

struct asiakas {
  char *allekirjoitus;                        // expect: identity/signature
};

struct modtager {
  char *signatur;                             // expect: identity/signature
};

struct mottaker {
  char *signatur;                             // expect: identity/signature
};

struct certificate {
  unsigned char *signature;
  int signature_length;
};

struct parcel {
  char *customer_signature;  // expect: identity/signature
};

struct english_register {
  char *signature_usual_mark;                 // expect: identity/signature
};

struct icelandic_register {
  char *undirskrift;                          // expect: identity/signature
};
