// Marked lines must be found, every other line must stay silent.
struct english_record {
  char *biography;                            // expect: communication/user-content
  char *about_me;                             // expect: communication/user-content
  char *comment_text;                         // expect: communication/user-content
  char *comment_body;                         // expect: communication/user-content
  char *review_text;                          // expect: communication/user-content
  char *review_comment;                       // expect: communication/user-content
  char *post_text;                            // expect: communication/user-content
  char *post_content;                         // expect: communication/user-content
  char *user_comment;                         // expect: communication/user-content
  char *user_generated_content;               // expect: communication/user-content
  char *personal_note;                        // expect: communication/user-content
  char *journal_entry_text;                   // expect: communication/user-content
  char *diary_entry;                          // expect: communication/user-content
};

struct swedish_record {
  char *kommentarstext;                       // expect: communication/user-content
  char *inlaggstext;                          // expect: communication/user-content
  char *recensionstext;                       // expect: communication/user-content
  char *dagboksanteckning;                    // expect: communication/user-content
  char *fritext;                              // expect: communication/user-content
  char *fritextsvar;                          // expect: communication/user-content
};

struct norwegian_record {
  char *innleggstekst;                        // expect: communication/user-content
  char *fritekst;                             // expect: communication/user-content
  char *omtaletekst;                          // expect: communication/user-content
  char *kommentartekst;                       // expect: communication/user-content
  char *dagboknotat;                          // expect: communication/user-content
};

struct danish_record {
  char *indlaegstekst;                        // expect: communication/user-content
  char *anmeldelsestekst;                     // expect: communication/user-content
  char *kommentartekst;                       // expect: communication/user-content
  char *fritekst;                             // expect: communication/user-content
  char *dagbogsnotat;                         // expect: communication/user-content
};

struct finnish_record {
  char *kommenttiteksti;                      // expect: communication/user-content
  char *vapaa_teksti;                         // expect: communication/user-content
  char *julkaisun_teksti;                     // expect: communication/user-content
  char *arvostelun_teksti;                    // expect: communication/user-content
  char *paivakirjamerkinta;                   // expect: communication/user-content
};

struct german_record {
  char *kommentartext;                        // expect: communication/user-content
  char *beitragstext;                         // expect: communication/user-content
  char *freitext;                             // expect: communication/user-content
  char *bewertungstext;                       // expect: communication/user-content
  char *rezensionstext;                       // expect: communication/user-content
  char *tagebucheintrag;                      // expect: communication/user-content
};

struct asiakas {
  char *muistiinpano;                         // expect: communication/user-content
  char *huomautus;                            // expect: communication/user-content
};

struct kunde {
  char *notat;                                // expect: communication/user-content
  char *notater;                              // expect: communication/user-content
  char *merknad;                              // expect: communication/user-content
  char *bemaerkning;                          // expect: communication/user-content
  char *notiz;                                // expect: communication/user-content
  char *notizen;                              // expect: communication/user-content
  char *bemerkung;                            // expect: communication/user-content
};

struct blog_post {
  char *text;  // expect: communication/user-content
  int length;
};

struct midi {
  int note;
  char *content;
};

int http_post(int fd, const char *path, const char *body);
int send_request(struct author *author, const char *method, const char *message);

struct reply {
  char *method;
  char *body;
};
