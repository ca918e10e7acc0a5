// Marked lines must be found, every other line must stay silent.
struct english_record {
  char *email;                                // expect: contact/email-address
  char *e_mail;                               // expect: contact/email-address
  char *email_address;                        // expect: contact/email-address
  char *e_mail_address;                       // expect: contact/email-address
  char *mail_address;                         // expect: contact/email-address
  char *email_addr;                           // expect: contact/email-address
  char *mail_addr;                            // expect: contact/email-address
};

struct swedish_record {
  char *e_post;                               // expect: contact/email-address
  char *e_postadress;                         // expect: contact/email-address
  char *e_post_adress;                        // expect: contact/email-address
  char *e_mejl;                               // expect: contact/email-address
  char *mejl;                                 // expect: contact/email-address
  char *mejladress;                           // expect: contact/email-address
  char *mailadress;                           // expect: contact/email-address
  char *mail_adress;                          // expect: contact/email-address
  char *e_mailadress;                         // expect: contact/email-address
};

struct norwegian_record {
  char *e_post;                               // expect: contact/email-address
  char *e_postadresse;                        // expect: contact/email-address
  char *e_post_adresse;                       // expect: contact/email-address
  char *mailadresse;                          // expect: contact/email-address
  char *mail_adresse;                         // expect: contact/email-address
  char *epost_adresse;                        // expect: contact/email-address
};

struct danish_record {
  char *e_mail;                               // expect: contact/email-address
  char *e_mailadresse;                        // expect: contact/email-address
  char *e_mail_adresse;                       // expect: contact/email-address
  char *e_post;                               // expect: contact/email-address
  char *e_postadresse;                        // expect: contact/email-address
  char *mailadresse;                          // expect: contact/email-address
  char *mail_adresse;                         // expect: contact/email-address
};

struct finnish_record {
  char *sahkoposti;                           // expect: contact/email-address
  char *sahkopostiosoite;                     // expect: contact/email-address
  char *sahkopostin_osoite;                   // expect: contact/email-address
  char *sposti;                               // expect: contact/email-address
};

struct german_record {
  char *e_mail;                               // expect: contact/email-address
  char *e_mail_adresse;                       // expect: contact/email-address
  char *e_mailadresse;                        // expect: contact/email-address
  char *mailadresse;                          // expect: contact/email-address
  char *mail_adresse;                         // expect: contact/email-address
};

struct rundschreiben {
  char *willkommens_e_mail;
  char *erinnerungs_e_mail;
};

struct uutiskirje {
  char *tervetuloa_sahkoposti;
  char *muistutussahkoposti;
};

struct nyhedsbrev {
  char *velkomstmail;
  char *paamindelsesmail;
};

struct nyhetsbrev {
  char *velkomstepost;
  char *paminnelsesepost;
};

struct customer {
  char email[64];  // expect: contact/email-address
  const char *work_email;  // expect: contact/email-address
  char *emailaddress;  // expect: contact/email-address
  char *kundmejl;  // expect: contact/email-address
  int email_verified;
  int email_count;
  int has_email;
  char *email_template;
  void (*on_email)(const char *text);
  char mailbox[32];
};

struct spool {
  char *mail;
  char *welcome_email;
};

struct company {
  char *mail;  // expect: contact/email-address
};

int subscribe(const char *email, int days);  // expect: contact/email-address
static const char *email_key = "email";

struct customer {
  char *cust_em;                              // expect: contact/email-address
  char kin_mail[96];                          // expect: contact/email-address
  double font_em;
  char *em;
};

// A statement that is prepared once, a lock or a pattern holds nobody's data.
struct statements {
  sqlite3_stmt *sel_email;
  pthread_mutex_t email_lock;
  FILE *email_file;
  regex_t email_regex;
  char *sel_mail_address;  // expect: contact/email-address
};

struct icelandic_register {
  char *netfang;                              // expect: contact/email-address
  char *tolvupostur;                          // expect: contact/email-address
  char *tolvupostfang;                        // expect: contact/email-address
};
