// Marked lines must be found, every other line must stay silent.
struct english_record {
  char *contact_list;                         // expect: contact/contacts
  char *contacts_list;                        // expect: contact/contacts
  char *phone_book_contacts;                  // expect: contact/contacts
  char *address_book_contacts;                // expect: contact/contacts
  char *imported_contacts;                    // expect: contact/contacts
  char *phone_contacts;                       // expect: contact/contacts
  char *emergency_contact;                    // expect: contact/contacts
  char *next_of_kin;                          // expect: contact/contacts
  char *friend_list;                          // expect: contact/contacts
  char *buddy_list;                           // expect: contact/contacts
};

struct swedish_record {
  char *kontaktlista;                         // expect: contact/contacts
  char *telefonbok;                           // expect: contact/contacts
  char *nodkontakt;                           // expect: contact/contacts
  char *narmast_anhorig;                      // expect: contact/contacts
  char *narmaste_anhorig;                     // expect: contact/contacts
  char *vanlista;                             // expect: contact/contacts
};

struct norwegian_record {
  char *kontaktliste;                         // expect: contact/contacts
  char *naermeste_parorende;                  // expect: contact/contacts
  char *parorende;                            // expect: contact/contacts
  char *nodkontakt;                           // expect: contact/contacts
  char *venneliste;                           // expect: contact/contacts
  char *telefonkontakter;                     // expect: contact/contacts
};

struct danish_record {
  char *naermeste_parorende_liste;            // expect: contact/contacts
  char *kontaktliste;                         // expect: contact/contacts
  char *noedkontakt;                          // expect: contact/contacts
  char *paaroerende;                          // expect: contact/contacts
  char *naermeste_paaroerende;                // expect: contact/contacts
  char *venneliste;                           // expect: contact/contacts
};

struct finnish_record {
  char *yhteystietoluettelo;                  // expect: contact/contacts
  char *lahiomainen;                          // expect: contact/contacts
  char *yhteystiedot;                         // expect: contact/contacts
  char *hatayhteyshenkilo;                    // expect: contact/contacts
  char *kaverilista;                          // expect: contact/contacts
};

struct german_record {
  char *notfallkontakt;                       // expect: contact/contacts
  char *freundesliste;                        // expect: contact/contacts
  char *kontaktliste;                         // expect: contact/contacts
  char *telefonkontakte;                      // expect: contact/contacts
  char *naechste_angehoerige;                 // expect: contact/contacts
};

struct switch_panel {
  int contact_count;
  int contact;
};

struct english_register {
  char *legal_guardian;                       // expect: contact/contacts
};

struct icelandic_register {
  char *nanasti_adstandandi;                  // expect: contact/contacts
  char *adstandandi;                          // expect: contact/contacts
  char *neydartengilidur;                     // expect: contact/contacts
};
