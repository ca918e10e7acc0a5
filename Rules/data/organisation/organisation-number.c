// Marked lines must be found, every other line must stay silent.
struct english_record {
  char *organisation_number;                  // expect: organisation/organisation-number
  char *organization_number;                  // expect: organisation/organisation-number
  char *organisation_no;                      // expect: organisation/organisation-number
  char *organization_no;                      // expect: organisation/organisation-number
  char *org_number;                           // expect: organisation/organisation-number
  char *org_no;                               // expect: organisation/organisation-number
  char *org_nr;                               // expect: organisation/organisation-number
  char *company_registration_number;          // expect: organisation/organisation-number
  char *company_registration_no;              // expect: organisation/organisation-number
  char *business_registration_number;         // expect: organisation/organisation-number
  char *corporate_identity_number;            // expect: organisation/organisation-number
  char *trade_register_number;                // expect: organisation/organisation-number
  char *vat_number;                           // expect: organisation/organisation-number
  char *vat_no;                               // expect: organisation/organisation-number
  char *vat_id;                               // expect: organisation/organisation-number
  char *vat_registration_number;              // expect: organisation/organisation-number
};

struct swedish_record {
  char *organisationsnummer;                  // expect: organisation/organisation-number
  char *organisationsnr;                      // expect: organisation/organisation-number
  char *organisations_nr;                     // expect: organisation/organisation-number
  char *orgnummer;                            // expect: organisation/organisation-number
  char *momsnummer;                           // expect: organisation/organisation-number
  char *momsregistreringsnummer;              // expect: organisation/organisation-number
  char *vatnummer;                            // expect: organisation/organisation-number
  char *momsnr;                               // expect: organisation/organisation-number
};

struct norwegian_record {
  char *organisasjonsnummer;                  // expect: organisation/organisation-number
  char *organisasjonsnr;                      // expect: organisation/organisation-number
  char *orgnr;                                // expect: organisation/organisation-number
  char *orgnummer;                            // expect: organisation/organisation-number
  char *foretaksnummer;                       // expect: organisation/organisation-number
  char *mva_nummer;                           // expect: organisation/organisation-number
  char *mva_nr;                               // expect: organisation/organisation-number
};

struct danish_record {
  char *cvr_nummer;                           // expect: organisation/organisation-number
  char *cvr_nr;                               // expect: organisation/organisation-number
  char *se_nummer;                            // expect: organisation/organisation-number
  char *virksomhedsnummer;                    // expect: organisation/organisation-number
  char *momsnummer;                           // expect: organisation/organisation-number
  char *moms_nr;                              // expect: organisation/organisation-number
  char *organisationsnummer;                  // expect: organisation/organisation-number
};

struct finnish_record {
  char *y_tunnus;                             // expect: organisation/organisation-number
  char *yritystunnus;                         // expect: organisation/organisation-number
  char *alv_numero;                           // expect: organisation/organisation-number
  char *alv_tunnus;                           // expect: organisation/organisation-number
  char *alv_tunniste;                         // expect: organisation/organisation-number
  char *kaupparekisterinumero;                // expect: organisation/organisation-number
  char *arvonlisaverotunniste;                // expect: organisation/organisation-number
};

struct german_record {
  char *handelsregisternummer;                // expect: organisation/organisation-number
  char *handelsregister_nr;                   // expect: organisation/organisation-number
  char *hrb_nummer;                           // expect: organisation/organisation-number
  char *firmenbuchnummer;                     // expect: organisation/organisation-number
  char *ust_idnr;                             // expect: organisation/organisation-number
  char *ust_id;                               // expect: organisation/organisation-number
  char *ust_id_nr;                            // expect: organisation/organisation-number
  char *umsatzsteuer_id;                      // expect: organisation/organisation-number
  char *umsatzsteuernummer;                   // expect: organisation/organisation-number
  char *umsatzsteuer_identifikationsnummer;   // expect: organisation/organisation-number
  char *ustid_nr;                             // expect: organisation/organisation-number
  char *unternehmens_identifikationsnummer;   // expect: organisation/organisation-number
  char *mwst_nummer;                          // expect: organisation/organisation-number
};

struct unternehmen {
  char *registernummer;                       // expect: organisation/organisation-number
  char *handelsregister;                      // expect: organisation/organisation-number
};

struct yritys {
  char *rekisterinumero;                      // expect: organisation/organisation-number
};

struct virksomhed {
  char *registreringsnummer;                  // expect: organisation/organisation-number
  char *cvr;                                  // expect: organisation/organisation-number
};

struct foretak {
  char *registreringsnummer;                  // expect: organisation/organisation-number
};

struct company {
  char orgnr[12];  // expect: organisation/organisation-number
  char *registration_number;  // expect: organisation/organisation-number
  char *vat_code;
  int number;
};

struct vehicle {
  char *registration_number;  // expect: vehicle/vehicle-registration
};

struct english_register {
  char *lei_code;                             // expect: organisation/organisation-number
  char *legal_entity_identifier;              // expect: organisation/organisation-number
  char *employer_identification_number;       // expect: organisation/organisation-number
};

struct danish_register {
  char *produktionsenhedsnummer;              // expect: organisation/organisation-number
};

struct icelandic_register {
  char *virdisaukaskattsnumer;                // expect: organisation/organisation-number
  char *vsk_numer;                            // expect: organisation/organisation-number
};
