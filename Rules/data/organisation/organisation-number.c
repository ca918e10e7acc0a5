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

struct company {
  char orgnr[12];  // expect: organisation/organisation-number
  char *registration_number;  // expect: organisation/organisation-number
  char *vat_code;
  int number;
};

struct vehicle {
  char *registration_number;
};
