// Marked lines must be found, every other line must stay silent.
struct english_record {
  char *chat_message;                         // expect: communication/messages
  char *chat_history;                         // expect: communication/messages
  char *chat_log;                             // expect: communication/messages
  char *message_text;                         // expect: communication/messages
  char *message_body;                         // expect: communication/messages
  char *message_content;                      // expect: communication/messages
  char *text_message;                         // expect: communication/messages
  char *direct_message;                       // expect: communication/messages
  char *private_message;                      // expect: communication/messages
  char *sms_text;                             // expect: communication/messages
  char *sms_body;                             // expect: communication/messages
  char *conversation_history;                 // expect: communication/messages
  char *email_body;                           // expect: communication/messages
  char *email_content;                        // expect: communication/messages
};

struct swedish_record {
  char *chattmeddelande;                      // expect: communication/messages
  char *chatthistorik;                        // expect: communication/messages
  char *meddelandetext;                       // expect: communication/messages
  char *textmeddelande;                       // expect: communication/messages
  char *privat_meddelande;                    // expect: communication/messages
};

struct norwegian_record {
  char *tekstmelding;                         // expect: communication/messages
  char *meldingstekst;                        // expect: communication/messages
  char *chattemelding;                        // expect: communication/messages
  char *direktemelding;                       // expect: communication/messages
  char *privat_melding;                       // expect: communication/messages
  char *chathistorikk;                        // expect: communication/messages
  char *samtalehistorikk;                     // expect: communication/messages
};

struct danish_record {
  char *beskedtekst;                          // expect: communication/messages
  char *sms_besked;                           // expect: communication/messages
  char *tekstbesked;                          // expect: communication/messages
  char *direkte_besked;                       // expect: communication/messages
  char *privat_besked;                        // expect: communication/messages
  char *chatbesked;                           // expect: communication/messages
  char *chathistorik;                         // expect: communication/messages
};

struct finnish_record {
  char *viestin_teksti;                       // expect: communication/messages
  char *tekstiviesti;                         // expect: communication/messages
  char *keskusteluhistoria;                   // expect: communication/messages
  char *yksityisviesti;                       // expect: communication/messages
  char *viestin_sisalto;                      // expect: communication/messages
  char *chat_viesti;                          // expect: communication/messages
};

struct german_record {
  char *chatnachricht;                        // expect: communication/messages
  char *chatverlauf;                          // expect: communication/messages
  char *nachrichtentext;                      // expect: communication/messages
  char *textnachricht;                        // expect: communication/messages
  char *direktnachricht;                      // expect: communication/messages
  char *privatnachricht;                      // expect: communication/messages
};

struct unterhaltung {
  char *nachricht;                            // expect: communication/messages
};

struct keskustelu {
  char *viesti;                               // expect: communication/messages
  char *teksti;                               // expect: communication/messages
};

struct samtale {
  char *melding;                              // expect: communication/messages
  char *tekst;                                // expect: communication/messages
  char *besked;                               // expect: communication/messages
};

struct chat {
  char *message;  // expect: communication/messages
  int message_count;
};

struct failure {
  char *message;
  char *text;
};

int log_message(const char *message);

struct message {
  struct usr *from;
  char *body;                                 // expect: communication/messages
};

struct sip_message {
  char *header;
  char *body;
};

struct request {
  char *body;
};

struct icelandic_register {
  char *smaskilabod;                          // expect: communication/messages
  char *textaskilabod;                        // expect: communication/messages
};
