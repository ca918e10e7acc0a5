// Marked lines must be found, every other line must stay silent.
struct english_record {
  char *user_id;                              // expect: account/user-id
  char *user_identifier;                      // expect: account/user-id
  char *user_uuid;                            // expect: account/user-id
  char *user_guid;                            // expect: account/user-id
  char *user_number;                          // expect: account/user-id
  char *customer_id;                          // expect: account/user-id
  char *customer_identifier;                  // expect: account/user-id
  char *customer_number;                      // expect: account/user-id
  char *customer_no;                          // expect: account/user-id
  char *member_id;                            // expect: account/user-id
  char *member_number;                        // expect: account/user-id
  char *membership_number;                    // expect: account/user-id
  char *employee_id;                          // expect: account/user-id
  char *employee_number;                      // expect: account/user-id
  char *patient_id;                           // expect: account/user-id
  char *patient_number;                       // expect: account/user-id
  char *student_id;                           // expect: account/user-id
  char *student_number;                       // expect: account/user-id
  char *person_id;                            // expect: account/user-id
  char *subscriber_id;                        // expect: account/user-id
  char *player_id;                            // expect: account/user-id
  char *loyalty_number;                       // expect: account/user-id
  char *insurance_policy_number;              // expect: account/user-id
  char *insurance_number;                     // expect: account/user-id
};

struct swedish_record {
  char *anvandar_id;                          // expect: account/user-id
  char *kund_id;                              // expect: account/user-id
  char *kundnummer;                           // expect: account/user-id
  char *kundnr;                               // expect: account/user-id
  char *medlems_id;                           // expect: account/user-id
  char *medlemsnummer;                        // expect: account/user-id
  char *anstallningsnummer;                   // expect: account/user-id
  char *forsakringsnummer;                    // expect: account/user-id
};

struct norwegian_record {
  char *bruker_id;                            // expect: account/user-id
  char *kunde_id;                             // expect: account/user-id
  char *kundenummer;                          // expect: account/user-id
  char *kundenr;                              // expect: account/user-id
  char *ansattnummer;                         // expect: account/user-id
  char *medlems_id;                           // expect: account/user-id
  char *medlemsnummer;                        // expect: account/user-id
  char *ansatt_id;                            // expect: account/user-id
  char *pasientnummer;                        // expect: account/user-id
  char *studentnummer;                        // expect: account/user-id
  char *forsikringsnummer;                    // expect: account/user-id
};

struct danish_record {
  char *bruger_id;                            // expect: account/user-id
  char *medarbejdernummer;                    // expect: account/user-id
  char *medlemsnr;                            // expect: account/user-id
  char *kunde_id;                             // expect: account/user-id
  char *kundenummer;                          // expect: account/user-id
  char *kundenr;                              // expect: account/user-id
  char *medlems_id;                           // expect: account/user-id
  char *medlemsnummer;                        // expect: account/user-id
  char *medarbejder_id;                       // expect: account/user-id
  char *patientnummer;                        // expect: account/user-id
  char *studienummer;                         // expect: account/user-id
  char *policenummer;                         // expect: account/user-id
};

struct finnish_record {
  char *kayttaja_id;                          // expect: account/user-id
  char *asiakasnumero;                        // expect: account/user-id
  char *jasennumero;                          // expect: account/user-id
  char *henkilonumero;                        // expect: account/user-id
  char *kayttajan_tunniste;                   // expect: account/user-id
  char *asiakas_id;                           // expect: account/user-id
  char *asiakasnro;                           // expect: account/user-id
  char *asiakastunnus;                        // expect: account/user-id
  char *asiakastunniste;                      // expect: account/user-id
  char *jasen_id;                             // expect: account/user-id
  char *henkilo_id;                           // expect: account/user-id
  char *tyontekijanumero;                     // expect: account/user-id
  char *potilasnumero;                        // expect: account/user-id
  char *opiskelijanumero;                     // expect: account/user-id
  char *vakuutusnumero;                       // expect: account/user-id
};

struct german_record {
  char *benutzer_id;                          // expect: account/user-id
  char *nutzer_id;                            // expect: account/user-id
  char *kunden_id;                            // expect: account/user-id
  char *kundennummer;                         // expect: account/user-id
  char *kundennr;                             // expect: account/user-id
  char *mitgliedsnummer;                      // expect: account/user-id
  char *personalnummer;                       // expect: account/user-id
  char *benutzernummer;                       // expect: account/user-id
  char *mitglieds_id;                         // expect: account/user-id
  char *mitarbeiter_id;                       // expect: account/user-id
  char *mitarbeiternummer;                    // expect: account/user-id
  char *patienten_id;                         // expect: account/user-id
  char *patientennummer;                      // expect: account/user-id
  char *matrikelnummer;                       // expect: account/user-id
  char *teilnehmernummer;                     // expect: account/user-id
  char *versicherungsnummer;                  // expect: account/user-id
};

struct user {
  long id;  // expect: account/user-id
  char *uuid;  // expect: account/user-id
};

struct order {
  long id;
  long customer_id;  // expect: account/user-id
  int vendor_id;
};

struct usb_device {
  unsigned short vendor_id;
  unsigned short product_id;
};

int find_order(long id);
int find_user(long id);  // expect: account/user-id

struct usr {
  unsigned usr_id;                            // expect: account/user-id
};

struct session {
  char *uid;  // expect: account/user-id
  char *email;  // expect: contact/email-address
};

struct mail_header {
  int uid;
  char *subject;
};

struct english_register {
  char *frequent_flyer_number;                // expect: account/user-id
  char *frequent_flyer_id;                    // expect: account/user-id
  char *known_traveler_number;                // expect: account/user-id
  char *known_traveller_number;               // expect: account/user-id
  char *redress_number;                       // expect: account/user-id
  char *loyalty_card_number;                  // expect: account/user-id
  char *loyalty_id;                           // expect: account/user-id
  char *loyalty_card_id;                      // expect: account/user-id
  char *membership_card_number;               // expect: account/user-id
  char *library_card_number;                  // expect: account/user-id
  char *bonus_card_number;                    // expect: account/user-id
  char *insurance_card_number;                // expect: account/user-id
  char *shopper_reference;                    // expect: account/user-id
  char *policyholder_id;                      // expect: account/user-id
  char *policy_holder_id;                     // expect: account/user-id
};

struct swedish_register {
  char *medlemskortnummer;                    // expect: account/user-id
  char *lanekortsnummer;                      // expect: account/user-id
  char *bonuskortnummer;                      // expect: account/user-id
};

struct norwegian_register {
  char *medlemskortnummer;                    // expect: account/user-id
  char *laanekortnummer;                      // expect: account/user-id
  char *bonuskortnummer;                      // expect: account/user-id
};

struct danish_register {
  char *mitid_uuid;                           // expect: account/user-id
  char *medlemskortnummer;                    // expect: account/user-id
  char *laanerkortnummer;                     // expect: account/user-id
};

struct finnish_register {
  char *jasenkorttinumero;                    // expect: account/user-id
  char *kirjastokortin_numero;                // expect: account/user-id
  char *bonuskortin_numero;                   // expect: account/user-id
};

struct icelandic_register {
  char *notandaaudkenni;                      // expect: account/user-id
  char *vidskiptamannanumer;                  // expect: account/user-id
  char *vidskiptavinanumer;                   // expect: account/user-id
  char *felagsnumer;                          // expect: account/user-id
  char *starfsmannanumer;                     // expect: account/user-id
};
