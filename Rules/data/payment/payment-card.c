// Marked lines must be found, every other line must stay silent.
struct english_record {
  char *card_number;                          // expect: payment/payment-card
  char *card_no;                              // expect: payment/payment-card
  char *credit_card_number;                   // expect: payment/payment-card
  char *debit_card_number;                    // expect: payment/payment-card
  char *payment_card_number;                  // expect: payment/payment-card
  char *primary_account_number;               // expect: payment/payment-card
  char *card_verification_value;              // expect: payment/payment-card
  char *card_verification_code;               // expect: payment/payment-card
  char *cvv;                                  // expect: payment/payment-card
  char *cvc;                                  // expect: payment/payment-card
  char *card_expiry;                          // expect: payment/payment-card
  char *card_expiration;                      // expect: payment/payment-card
  char *card_expiry_date;                     // expect: payment/payment-card
  char *card_expiration_date;                 // expect: payment/payment-card
  char *card_expiration_month;                // expect: payment/payment-card
  char *card_expiration_year;                 // expect: payment/payment-card
  char *card_last_digits;                     // expect: payment/payment-card
  char *card_last_four;                       // expect: payment/payment-card
  char *credit_card_type;                     // expect: payment/payment-card
  char *credit_card_brand;                    // expect: payment/payment-card
  char *credit_card_token;                    // expect: payment/payment-card
  char *card_token;                           // expect: payment/payment-card
  char *card_fingerprint;                     // expect: payment/payment-card
  char *payment_method_token;                 // expect: payment/payment-card
  char *stripe_token;                         // expect: payment/payment-card
};

struct swedish_record {
  char *kortnummer;                           // expect: payment/payment-card
  char *kortnr;                               // expect: payment/payment-card
  char *betalkortsnummer;                     // expect: payment/payment-card
  char *kortets_utgangsdatum;                 // expect: payment/payment-card
  char *sakerhetskod_kort;                    // expect: payment/payment-card
};

struct norwegian_record {
  char *kredittkortnummer;                    // expect: payment/payment-card
  char *utlopsdato_kort;                      // expect: payment/payment-card
  char *kortnummer;                           // expect: payment/payment-card
  char *betalingskortnummer;                  // expect: payment/payment-card
};

struct danish_record {
  char *betalingskortnummer;                  // expect: payment/payment-card
  char *kortnummer;                           // expect: payment/payment-card
  char *kreditkortnummer;                     // expect: payment/payment-card
  char *udloebsdato_kort;                     // expect: payment/payment-card
};

struct finnish_record {
  char *korttinumero;                         // expect: payment/payment-card
  char *luottokortin_numero;                  // expect: payment/payment-card
  char *kortin_numero;                        // expect: payment/payment-card
  char *kortin_voimassaolo;                   // expect: payment/payment-card
};

struct german_record {
  char *kartennummer;                         // expect: payment/payment-card
  char *kreditkartennummer;                   // expect: payment/payment-card
  char *kartenprufnummer;                     // expect: payment/payment-card
  char *kreditkarten_nr;                      // expect: payment/payment-card
  char *kartenpruefnummer;                    // expect: payment/payment-card
  char *kartenablaufdatum;                    // expect: payment/payment-card
};

struct speicherkarte {
  char *sim_kartennummer;
  char *geschenk_kartennummer;
  char *speicher_kartennummer;
};

struct lahjakortti {
  char *sim_korttinumero;
  char *lahja_korttinumero;
};

struct gavekort {
  char *sim_kortnummer;
  char *gave_kortnummer;
};

struct minnekort {
  char *sim_kortnummer;
  char *gave_kortnummer;
};

struct kreditkarte {
  char *ablaufdatum;                          // expect: payment/payment-card
  char *sicherheitscode;                      // expect: payment/payment-card
  char *pruefnummer;                          // expect: payment/payment-card
};

struct luottokortti {
  char *voimassaolo;                          // expect: payment/payment-card
  char *turvakoodi;                           // expect: payment/payment-card
};

struct betalingskort {
  char *utlopsdato;                           // expect: payment/payment-card
  char *sikkerhetskode;                       // expect: payment/payment-card
  char *udloebsdato;                          // expect: payment/payment-card
  char *sikkerhedskode;                       // expect: payment/payment-card
};

struct credit_card {
  char *last_digits;  // expect: payment/payment-card
  char *card_number;  // expect: payment/payment-card
};

struct camera {
  double pan;
  int security_code_length;
};

struct till {
  char cc_no[20];                             // expect: payment/payment-card
  char card_num[20];                          // expect: payment/payment-card
  char pan[20];                               // expect: payment/payment-card
};

struct english_register {
  char *masked_pan;                           // expect: payment/payment-card
  char *truncated_pan;                        // expect: payment/payment-card
  char *card_pan;                             // expect: payment/payment-card
  char *masked_card;                          // expect: payment/payment-card
  char *cc_csc;                               // expect: payment/payment-card
  char *cc_exp;                               // expect: payment/payment-card
  char *cc_exp_month;                         // expect: payment/payment-card
  char *cc_exp_year;                          // expect: payment/payment-card
};

struct icelandic_register {
  char *kortanumer;                           // expect: payment/payment-card
  char *kortnumer;                            // expect: payment/payment-card
  char *kreditkortanumer;                     // expect: payment/payment-card
};
