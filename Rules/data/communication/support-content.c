// Marked lines must be found, every other line must stay silent.
struct english_record {
  char *support_message;                      // expect: communication/support-content
  char *support_request_text;                 // expect: communication/support-content
  char *support_ticket_text;                  // expect: communication/support-content
  char *ticket_description;                   // expect: communication/support-content
  char *feedback_text;                        // expect: communication/support-content
  char *feedback_message;                     // expect: communication/support-content
  char *feedback_comment;                     // expect: communication/support-content
  char *complaint_text;                       // expect: communication/support-content
  char *complaint_message;                    // expect: communication/support-content
  char *support_chat;                         // expect: communication/support-content
  char *case_description;                     // expect: communication/support-content
};

struct swedish_record {
  char *supportmeddelande;                    // expect: communication/support-content
  char *arendebeskrivning;                    // expect: communication/support-content
  char *arendetext;                           // expect: communication/support-content
  char *aterkopplingstext;                    // expect: communication/support-content
  char *klagomalstext;                        // expect: communication/support-content
  char *felanmalan_text;                      // expect: communication/support-content
};

struct norwegian_record {
  char *supportmelding;                       // expect: communication/support-content
  char *henvendelsestekst;                    // expect: communication/support-content
  char *klagetekst;                           // expect: communication/support-content
  char *saksbeskrivelse;                      // expect: communication/support-content
  char *tilbakemeldingstekst;                 // expect: communication/support-content
};

struct danish_record {
  char *supportbesked;                        // expect: communication/support-content
  char *henvendelsestekst;                    // expect: communication/support-content
  char *klagetekst;                           // expect: communication/support-content
  char *sagsbeskrivelse;                      // expect: communication/support-content
  char *feedbacktekst;                        // expect: communication/support-content
};

struct finnish_record {
  char *palauteteksti;                        // expect: communication/support-content
  char *tukipyynto_teksti;                    // expect: communication/support-content
  char *tukiviesti;                           // expect: communication/support-content
  char *valituksen_teksti;                    // expect: communication/support-content
  char *yhteydenottoviesti;                   // expect: communication/support-content
};

struct german_record {
  char *beschwerdetext;                       // expect: communication/support-content
  char *supportanfrage_text;                  // expect: communication/support-content
  char *supportnachricht;                     // expect: communication/support-content
  char *rueckmeldungstext;                    // expect: communication/support-content
  char *anliegen_text;                        // expect: communication/support-content
  char *problembeschreibung;                  // expect: communication/support-content
};

struct beschwerde {
  char *nachricht;                            // expect: communication/support-content
  char *beschreibung;                         // expect: communication/support-content
};

struct tukipyynto {
  char *viesti;                               // expect: communication/support-content
  char *kuvaus;                               // expect: communication/support-content
};

struct henvendelse {
  char *melding;                              // expect: communication/support-content
  char *beskrivelse;                          // expect: communication/support-content
  char *besked;                               // expect: communication/support-content
};

struct support_ticket {
  char *message;  // expect: communication/support-content
  int state;
};

struct help {
  char *text;
};
