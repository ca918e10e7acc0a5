// Marked lines must be found, every other line must stay silent.
struct english_record {
  char *iban;                                 // expect: payment/bank-account
  char *iban_number;                          // expect: payment/bank-account
  char *bank_account;                         // expect: payment/bank-account
  char *bank_account_number;                  // expect: payment/bank-account
  char *bank_account_no;                      // expect: payment/bank-account
  char *sort_code;                            // expect: payment/bank-account
  char *bank_clearing_number;                 // expect: payment/bank-account
  char *swish_number;                         // expect: payment/bank-account
};

struct swedish_record {
  char *bankkonto;                            // expect: payment/bank-account
  char *bankkontonummer;                      // expect: payment/bank-account
  char *kontonummer;                          // expect: payment/bank-account
  char *kontonr;                              // expect: payment/bank-account
  char *clearingnummer;                       // expect: payment/bank-account
  char *clearingnr;                           // expect: payment/bank-account
  char *swishnummer;                          // expect: payment/bank-account
  char *bankgiro;                             // expect: payment/bank-account
  char *plusgiro;                             // expect: payment/bank-account
  char *bankgironummer;                       // expect: payment/bank-account
  char *plusgironummer;                       // expect: payment/bank-account
};

struct danish_record {
  char *bankkontonr;                          // expect: payment/bank-account
  char *bankkonto;                            // expect: payment/bank-account
  char *bankkontonummer;                      // expect: payment/bank-account
  char *kontonummer;                          // expect: payment/bank-account
  char *kontonr;                              // expect: payment/bank-account
};

struct finnish_record {
  char *tilinumero;                           // expect: payment/bank-account
  char *pankkitili;                           // expect: payment/bank-account
  char *pankkitilinumero;                     // expect: payment/bank-account
  char *tilinro;                              // expect: payment/bank-account
};

struct kontoplan {
  int kontonummer;
};

struct german_record {
  char *kontoverbindung;                      // expect: payment/bank-account
  char *bankverbindung;                       // expect: payment/bank-account
  char *bankleitzahl;                         // expect: payment/bank-account
  char *bankkonto;                            // expect: payment/bank-account
  char *bankkontonummer;                      // expect: payment/bank-account
  char *kontonummer;                          // expect: payment/bank-account
  char *kontonr;                              // expect: payment/bank-account
  char *blz;                                  // expect: payment/bank-account
};

struct norwegian_record {
  char *bankkonto;                            // expect: payment/bank-account
  char *bankkontonummer;                      // expect: payment/bank-account
  char *kontonummer;                          // expect: payment/bank-account
  char *kontonr;                              // expect: payment/bank-account
};

struct ledger {
  int account_number;
};

struct payout {
  char *iban;  // expect: payment/bank-account
  char *bic;  // expect: payment/bank-account
};

struct english_register {
  char *bban;                                 // expect: payment/bank-account
};

struct icelandic_register {
  char *bankareikningur;                      // expect: payment/bank-account
  char *bankareikningsnumer;                  // expect: payment/bank-account
};
