// Marked lines must be found, every other line must stay silent.
struct english_record {
  char *national_id;                          // expect: identity/national-identifier
  char *national_id_number;                   // expect: identity/national-identifier
  char *national_identity_number;             // expect: identity/national-identifier
  char *national_identification_number;       // expect: identity/national-identifier
  char *personal_identity_number;             // expect: identity/national-identifier
  char *personal_id_number;                   // expect: identity/national-identifier
  char *social_security_number;               // expect: identity/national-identifier
  char *social_security_no;                   // expect: identity/national-identifier
  char *ssn;                                  // expect: identity/national-identifier
  char *social_insurance_number;              // expect: identity/national-identifier
  char *national_insurance_number;            // expect: identity/national-identifier
  char *nino;                                 // expect: identity/national-identifier
  char *passport_number;                      // expect: identity/national-identifier
  char *passport_no;                          // expect: identity/national-identifier
  char *identity_card_number;                 // expect: identity/national-identifier
  char *id_card_number;                       // expect: identity/national-identifier
  char *driving_licence_number;               // expect: identity/national-identifier
  char *driver_license_number;                // expect: identity/national-identifier
  char *driver_licence_number;                // expect: identity/national-identifier
  char *drivers_license_number;               // expect: identity/national-identifier
  char *tax_identification_number;            // expect: identity/national-identifier
};

struct swedish_record {
  char *personnummer;                         // expect: identity/national-identifier
  char *personnr;                             // expect: identity/national-identifier
  char *person_nr;                            // expect: identity/national-identifier
  char *samordningsnummer;                    // expect: identity/national-identifier
  char *samordningsnr;                        // expect: identity/national-identifier
  char *korkortsnummer;                       // expect: identity/national-identifier
  char *passnummer;                           // expect: identity/national-identifier
  char *personbeteckning;                     // expect: identity/national-identifier
};

struct norwegian_record {
  char *fodselsnummer;                        // expect: identity/national-identifier
  char *fodselsnr;                            // expect: identity/national-identifier
  char *personnummer;                         // expect: identity/national-identifier
  char *passnummer;                           // expect: identity/national-identifier
  char *forerkortnummer;                      // expect: identity/national-identifier
  char *nasjonalt_id_nummer;                  // expect: identity/national-identifier
  char *fodsels_eller_d_nummer;               // expect: identity/national-identifier
};

struct danish_record {
  char *cpr_nummer;                           // expect: identity/national-identifier
  char *cpr_nr;                               // expect: identity/national-identifier
  char *pasnummer;                            // expect: identity/national-identifier
  char *personnummer;                         // expect: identity/national-identifier
  char *koerekortnummer;                      // expect: identity/national-identifier
};

struct finnish_record {
  char *henkilotunnus;                        // expect: identity/national-identifier
  char *hetu;                                 // expect: identity/national-identifier
  char *passinumero;                          // expect: identity/national-identifier
  char *sosiaaliturvatunnus;                  // expect: identity/national-identifier
  char *ajokortin_numero;                     // expect: identity/national-identifier
  char *henkilokortin_numero;                 // expect: identity/national-identifier
};

struct german_record {
  char *personalausweisnummer;                // expect: identity/national-identifier
  char *ausweisnummer;                        // expect: identity/national-identifier
  char *reisepassnummer;                      // expect: identity/national-identifier
  char *sozialversicherungsnummer;            // expect: identity/national-identifier
  char *steueridentifikationsnummer;          // expect: identity/national-identifier
  char *steuer_id;                            // expect: identity/national-identifier
  char *fuhrerscheinnummer;                   // expect: identity/national-identifier
  char *passnummer;                           // expect: identity/national-identifier
  char *rentenversicherungsnummer;            // expect: identity/national-identifier
  char *steuer_identifikationsnummer;         // expect: identity/national-identifier
  char *fuehrerscheinnummer;                  // expect: identity/national-identifier
  char *ahv_nummer;                           // expect: identity/national-identifier
};

struct person {
  char *fnr;                                  // expect: identity/national-identifier
  char *d_nummer;                             // expect: identity/national-identifier
  char *cpr;                                  // expect: identity/national-identifier
  char *steuernummer;                         // expect: identity/national-identifier
};

struct flight {
  char *pnr;
};

struct packet {
  unsigned short ssnd_thresh;
  int session_number;
};

int check(const char *personnummer);  // expect: identity/national-identifier

struct medlem {
  char *fornavn;                              // expect: identity/name
  union {
    char fnr[12];                             // expect: identity/national-identifier
    char slot[12];
  } number;
};

struct rapport {
  char *title;
  union {
    char cpr[12];
    long slot;
  } number;
};

struct english_register {
  char *ssn_last_4;                           // expect: identity/national-identifier
  char *ssn_last_four;                        // expect: identity/national-identifier
  char *ssn_last_digits;                      // expect: identity/national-identifier
  char *travel_document_number;               // expect: identity/national-identifier
  char *mrz;                                  // expect: identity/national-identifier
  char *mrz_line;                             // expect: identity/national-identifier
  char *machine_readable_zone;                // expect: identity/national-identifier
  char *drivers_license;                      // expect: identity/national-identifier
  char *driver_license;                       // expect: identity/national-identifier
  char *drivers_licence;                      // expect: identity/national-identifier
  char *driving_licence;                      // expect: identity/national-identifier
  char *personal_administrative_number;       // expect: identity/national-identifier
};

struct norwegian_register {
  char *folkeregisteridentifikator;           // expect: identity/national-identifier
  char *personident;                          // expect: identity/national-identifier
  char *personidentifikator;                  // expect: identity/national-identifier
  char *norsk_identitetsnummer;               // expect: identity/national-identifier
};

struct finnish_register {
  char *sahkoinen_asiointitunnus;             // expect: identity/national-identifier
};

struct icelandic_register {
  char *kennitala;                            // expect: identity/national-identifier
  char *vegabrefsnumer;                       // expect: identity/national-identifier
  char *okuskirteinisnumer;                   // expect: identity/national-identifier
};
