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
