// Marked lines must be found, every other line must stay silent.
struct english_record {
  char *first_name;                           // expect: identity/name
  char *last_name;                            // expect: identity/name
  char *given_name;                           // expect: identity/name
  char *family_name;                          // expect: identity/name
  char *surname;                              // expect: identity/name
  char *middle_name;                          // expect: identity/name
  char *maiden_name;                          // expect: identity/name
  char *birth_name;                           // expect: identity/name
  char *person_name;                          // expect: identity/name
  char *legal_name_of_person;                 // expect: identity/name
  char *name_on_card;                         // expect: identity/name
  char *cardholder;                           // expect: identity/name
  char *card_holder;                          // expect: identity/name
  char *cardholder_name;                      // expect: identity/name
  char *card_holder_name;                     // expect: identity/name
  char *credit_card_name;                     // expect: identity/name
  char *nickname;                             // expect: identity/name
  char *forename;                             // expect: identity/name
  char *personal_name;                        // expect: identity/name
};

struct swedish_record {
  char *fornamn;                              // expect: identity/name
  char *efternamn;                            // expect: identity/name
  char *mellannamn;                           // expect: identity/name
  char *tilltalsnamn;                         // expect: identity/name
  char *flicknamn;                            // expect: identity/name
  char *smeknamn;                             // expect: identity/name
  char *personnamn;                           // expect: identity/name
  char *kontaktperson;                        // expect: identity/name
  char *kortinnehavare;                       // expect: identity/name
};

struct norwegian_record {
  char *fornavn;                              // expect: identity/name
  char *etternavn;                            // expect: identity/name
  char *mellomnavn;                           // expect: identity/name
  char *kallenavn;                            // expect: identity/name
  char *pikenavn;                             // expect: identity/name
  char *fodenavn;                             // expect: identity/name
  char *personnavn;                           // expect: identity/name
  char *kontaktperson;                        // expect: identity/name
  char *kontaktpersoner;                      // expect: identity/name
  char *kortholder;                           // expect: identity/name
  char *kontoinnehaver;                       // expect: identity/name
};

struct danish_record {
  char *fornavn;                              // expect: identity/name
  char *efternavn;                            // expect: identity/name
  char *mellemnavn;                           // expect: identity/name
  char *kaldenavn;                            // expect: identity/name
  char *oegenavn;                             // expect: identity/name
  char *pigenavn;                             // expect: identity/name
  char *foedenavn;                            // expect: identity/name
  char *personnavn;                           // expect: identity/name
  char *kontaktperson;                        // expect: identity/name
  char *kortholder;                           // expect: identity/name
  char *kortindehaver;                        // expect: identity/name
  char *kontohaver;                           // expect: identity/name
};

struct finnish_record {
  char *etunimi;                              // expect: identity/name
  char *etunimet;                             // expect: identity/name
  char *sukunimi;                             // expect: identity/name
  char *kutsumanimi;                          // expect: identity/name
  char *lempinimi;                            // expect: identity/name
  char *toinen_nimi;                          // expect: identity/name
  char *syntymanimi;                          // expect: identity/name
  char *tyttonimi;                            // expect: identity/name
  char *henkilon_nimi;                        // expect: identity/name
  char *yhteyshenkilo;                        // expect: identity/name
  char *kortinhaltija;                        // expect: identity/name
  char *tilinhaltija;                         // expect: identity/name
};

struct german_record {
  char *vorname;                              // expect: identity/name
  char *vornamen;                             // expect: identity/name
  char *nachname;                             // expect: identity/name
  char *familienname;                         // expect: identity/name
  char *zuname;                               // expect: identity/name
  char *rufname;                              // expect: identity/name
  char *geburtsname;                          // expect: identity/name
  char *maedchenname;                         // expect: identity/name
  char *spitzname;                            // expect: identity/name
  char *zweitname;                            // expect: identity/name
  char *personenname;                         // expect: identity/name
  char *ansprechpartner;                      // expect: identity/name
  char *ansprechpartnerin;                    // expect: identity/name
  char *kontaktperson;                        // expect: identity/name
  char *karteninhaber;                        // expect: identity/name
  char *kontoinhaber;                         // expect: identity/name
};

struct asiakas {
  char *nimi;                                 // expect: identity/name
  char *koko_nimi;                            // expect: identity/name
  char *nayttonimi;                           // expect: identity/name
  char *profiilin_nimi;
};

struct kunde {
  char *navn;                                 // expect: identity/name
  char *fullt_navn;                           // expect: identity/name
  char *hele_navnet;                          // expect: identity/name
  char *visningsnavn;                         // expect: identity/name
  char *fulde_navn;                           // expect: identity/name
  char *hele_navn;                            // expect: identity/name
  char *vollstaendiger_name;                  // expect: identity/name
  char *voller_name;                          // expect: identity/name
  char *anzeigename;                          // expect: identity/name
  char *profilnavn;
  char *profilname;
};

struct user {
  char name[64];  // expect: identity/name
  char *full_name;  // expect: identity/name
  char *user_name;  // expect: account/username
  char *username;  // expect: account/username
  char *file_name;
  char *host_name;
};

struct dirent_copy {
  char d_name[256];
  char *name;
};

struct order {
  char *customer_name;  // expect: identity/name
  char *kundnamn;  // expect: identity/name
  char *product_name;
};

struct member {
  char *namn;  // expect: identity/name
  char *member_name;
};

int compare_files(const char *first_name, const char *second_name);
int add_guest(const char *first_name);  // expect: identity/name
int add_customer(const char *name);  // expect: identity/name
int add_module(const char *name);
int json_find_member(const char *name);

void ask_platform(void) {
  g_get_real_name();  // expect: identity/name
}

struct ordre {
  char kundenavn[40];  // expect: identity/name
  char kunde_epost[80];  // expect: contact/email-address
  char produktnavn[40];
};

struct bestellung {
  char kundenname[40];  // expect: identity/name
  char kunden_strasse[60];  // expect: contact/postal-address
  char rechnungs_adresse[80];  // expect: contact/postal-address
  char dateiname[40];
};

struct tilaus {
  char asiakkaan_nimi[40];  // expect: identity/name
  char asiakkaan_sahkoposti[80];  // expect: contact/email-address
  char tiedoston_nimi[40];
};

struct usr {
  char fname[48];                             // expect: identity/name
  char lname[48];                             // expect: identity/name
  char disp_name[64];                         // expect: identity/name
  char kin_nm[64];                            // expect: identity/name
};

struct upload {
  char fname[256];
  int nm;
};

void whoami(void) {
  struct passwd *entry = getpwuid(getuid());  // expect: account/username
  puts(entry->pw_gecos);  // expect: identity/name
  puts(entry->pw_shell);
}

struct english_register {
  char *honorific_prefix;                     // expect: identity/name
  char *honorific_suffix;                     // expect: identity/name
  char *first_name_kana;                      // expect: identity/name
  char *last_name_kana;                       // expect: identity/name
  char *first_name_kanji;                     // expect: identity/name
  char *last_name_kanji;                      // expect: identity/name
  char *family_name_birth;                    // expect: identity/name
  char *given_name_birth;                     // expect: identity/name
  char *cc_name;                              // expect: identity/name
};

struct swedish_register {
  char *aviseringsnamn;                       // expect: identity/name
  char *firmatecknare;                        // expect: identity/name
};

struct danish_register {
  char *adresseringsnavn;                     // expect: identity/name
};

struct icelandic_register {
  char *fornafn;                              // expect: identity/name
  char *millinafn;                            // expect: identity/name
  char *eftirnafn;                            // expect: identity/name
  char *kenninafn;                            // expect: identity/name
  char *eiginnafn;                            // expect: identity/name
  char *gaelunafn;                            // expect: identity/name
};
