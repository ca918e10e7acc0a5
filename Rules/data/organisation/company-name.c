// Marked lines must be found, every other line must stay silent.
struct english_record {
  char *company_name;                         // expect: organisation/company-name
  char *organisation_name;                    // expect: organisation/company-name
  char *organization_name;                    // expect: organisation/company-name
  char *business_name;                        // expect: organisation/company-name
  char *name_of_company;                      // expect: organisation/company-name
  char *trading_name;                         // expect: organisation/company-name
};

struct swedish_record {
  char *foretagsnamn;                         // expect: organisation/company-name
  char *bolagsnamn;                           // expect: organisation/company-name
  char *firmanamn;                            // expect: organisation/company-name
  char *organisationsnamn;                    // expect: organisation/company-name
};

struct norwegian_record {
  char *bedriftsnavn;                         // expect: organisation/company-name
  char *selskapsnavn;                         // expect: organisation/company-name
  char *firmanavn;                            // expect: organisation/company-name
  char *foretaksnavn;                         // expect: organisation/company-name
  char *virksomhetsnavn;                      // expect: organisation/company-name
  char *organisasjonsnavn;                    // expect: organisation/company-name
};

struct danish_record {
  char *virksomhedsnavn;                      // expect: organisation/company-name
  char *firmanavn;                            // expect: organisation/company-name
  char *selskabsnavn;                         // expect: organisation/company-name
  char *organisationsnavn;                    // expect: organisation/company-name
};

struct finnish_record {
  char *yrityksen_nimi;                       // expect: organisation/company-name
  char *yritysnimi;                           // expect: organisation/company-name
  char *yhtion_nimi;                          // expect: organisation/company-name
  char *toiminimi;                            // expect: organisation/company-name
  char *organisaation_nimi;                   // expect: organisation/company-name
};

struct german_record {
  char *firmenname;                           // expect: organisation/company-name
  char *unternehmensname;                     // expect: organisation/company-name
  char *firmenbezeichnung;                    // expect: organisation/company-name
  char *organisationsname;                    // expect: organisation/company-name
  char *gesellschaftsname;                    // expect: organisation/company-name
};

struct ansprechpartner {
  char *firma;                                // expect: organisation/company-name
  char *unternehmen;                          // expect: organisation/company-name
};

struct yhteyshenkilo {
  char *yritys;                               // expect: organisation/company-name
};

struct kontaktperson {
  char *bedrift;                              // expect: organisation/company-name
  char *firma;                                // expect: organisation/company-name
  char *selskap;                              // expect: organisation/company-name
  char *virksomhed;                           // expect: organisation/company-name
};

struct contact {
  char *company;  // expect: organisation/company-name
};

struct theme {
  char *company;
};

struct icelandic_register {
  char *fyrirtaekisnafn;                      // expect: organisation/company-name
  char *nafn_fyrirtaekis;                     // expect: organisation/company-name
};
