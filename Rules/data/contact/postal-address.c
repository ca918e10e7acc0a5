// Marked lines must be found, every other line must stay silent.
struct english_record {
  char *postal_address;                       // expect: contact/postal-address
  char *street_address;                       // expect: contact/postal-address
  char *mailing_address;                      // expect: contact/postal-address
  char *home_address;                         // expect: contact/postal-address
  char *billing_address;                      // expect: contact/postal-address
  char *shipping_address;                     // expect: contact/postal-address
  char *delivery_address;                     // expect: contact/postal-address
  char *residential_address;                  // expect: contact/postal-address
  char *visiting_address;                     // expect: contact/postal-address
  char *invoice_address;                      // expect: contact/postal-address
  char *address_line;                         // expect: contact/postal-address
  char *street_name;                          // expect: contact/postal-address
  char *street_number;                        // expect: contact/postal-address
  char *house_number;                         // expect: contact/postal-address
  char *postal_code;                          // expect: contact/postal-address
  char *post_code;                            // expect: contact/postal-address
  char *zip_code;                             // expect: contact/postal-address
  char *zip_postal_code;                      // expect: contact/postal-address
  char *postal_zip;                           // expect: contact/postal-address
};

struct swedish_record {
  char *postadress;                           // expect: contact/postal-address
  char *gatuadress;                           // expect: contact/postal-address
  char *besoksadress;                         // expect: contact/postal-address
  char *leveransadress;                       // expect: contact/postal-address
  char *fakturaadress;                        // expect: contact/postal-address
  char *faktureringsadress;                   // expect: contact/postal-address
  char *hemadress;                            // expect: contact/postal-address
  char *bostadsadress;                        // expect: contact/postal-address
  char *folkbokforingsadress;                 // expect: contact/postal-address
  char *utdelningsadress;                     // expect: contact/postal-address
  char *postnummer;                           // expect: contact/postal-address
  char *postnr;                               // expect: contact/postal-address
  char *post_nr;                              // expect: contact/postal-address
  char *postort;                              // expect: contact/postal-address
  char *gatunummer;                           // expect: contact/postal-address
  char *husnummer;                            // expect: contact/postal-address
  char *gatunamn;                             // expect: contact/postal-address
};

struct norwegian_record {
  char *postadresse;                          // expect: contact/postal-address
  char *gateadresse;                          // expect: contact/postal-address
  char *besoksadresse;                        // expect: contact/postal-address
  char *leveringsadresse;                     // expect: contact/postal-address
  char *fakturaadresse;                       // expect: contact/postal-address
  char *faktureringsadresse;                  // expect: contact/postal-address
  char *hjemmeadresse;                        // expect: contact/postal-address
  char *bostedsadresse;                       // expect: contact/postal-address
  char *folkeregisteradresse;                 // expect: contact/postal-address
  char *forretningsadresse;                   // expect: contact/postal-address
  char *postnummer;                           // expect: contact/postal-address
  char *postnr;                               // expect: contact/postal-address
  char *poststed;                             // expect: contact/postal-address
  char *postboks;                             // expect: contact/postal-address
  char *gatenavn;                             // expect: contact/postal-address
  char *gatenummer;                           // expect: contact/postal-address
  char *husnummer;                            // expect: contact/postal-address
  char *husnr;                                // expect: contact/postal-address
  char *adresselinje;                         // expect: contact/postal-address
};

struct danish_record {
  char *postadresse;                          // expect: contact/postal-address
  char *gadeadresse;                          // expect: contact/postal-address
  char *besoegsadresse;                       // expect: contact/postal-address
  char *leveringsadresse;                     // expect: contact/postal-address
  char *faktureringsadresse;                  // expect: contact/postal-address
  char *fakturaadresse;                       // expect: contact/postal-address
  char *hjemmeadresse;                        // expect: contact/postal-address
  char *bopaelsadresse;                       // expect: contact/postal-address
  char *folkeregisteradresse;                 // expect: contact/postal-address
  char *beliggenhedsadresse;                  // expect: contact/postal-address
  char *postnummer;                           // expect: contact/postal-address
  char *postnr;                               // expect: contact/postal-address
  char *postdistrikt;                         // expect: contact/postal-address
  char *postboks;                             // expect: contact/postal-address
  char *vejnavn;                              // expect: contact/postal-address
  char *vejnummer;                            // expect: contact/postal-address
  char *gadenavn;                             // expect: contact/postal-address
  char *husnummer;                            // expect: contact/postal-address
  char *husnr;                                // expect: contact/postal-address
  char *bynavn;                               // expect: contact/postal-address
  char *adresselinje;                         // expect: contact/postal-address
};

struct finnish_record {
  char *postiosoite;                          // expect: contact/postal-address
  char *katuosoite;                           // expect: contact/postal-address
  char *lahiosoite;                           // expect: contact/postal-address
  char *kayntiosoite;                         // expect: contact/postal-address
  char *toimitusosoite;                       // expect: contact/postal-address
  char *laskutusosoite;                       // expect: contact/postal-address
  char *kotiosoite;                           // expect: contact/postal-address
  char *postinumero;                          // expect: contact/postal-address
  char *postinro;                             // expect: contact/postal-address
  char *postitoimipaikka;                     // expect: contact/postal-address
  char *postilokero;                          // expect: contact/postal-address
  char *kadunnimi;                            // expect: contact/postal-address
  char *talonumero;                           // expect: contact/postal-address
  char *osoiterivi;                           // expect: contact/postal-address
  char *jakeluosoite;                         // expect: contact/postal-address
};

struct german_record {
  char *postanschrift;                        // expect: contact/postal-address
  char *anschrift;                            // expect: contact/postal-address
  char *postadresse;                          // expect: contact/postal-address
  char *lieferanschrift;                      // expect: contact/postal-address
  char *lieferadresse;                        // expect: contact/postal-address
  char *rechnungsanschrift;                   // expect: contact/postal-address
  char *rechnungsadresse;                     // expect: contact/postal-address
  char *versandadresse;                       // expect: contact/postal-address
  char *wohnanschrift;                        // expect: contact/postal-address
  char *wohnadresse;                          // expect: contact/postal-address
  char *meldeadresse;                         // expect: contact/postal-address
  char *heimatadresse;                        // expect: contact/postal-address
  char *geschaeftsanschrift;                  // expect: contact/postal-address
  char *besuchsadresse;                       // expect: contact/postal-address
  char *postleitzahl;                         // expect: contact/postal-address
  char *plz;                                  // expect: contact/postal-address
  char *strassenname;                         // expect: contact/postal-address
  char *hausnummer;                           // expect: contact/postal-address
  char *hausnr;                               // expect: contact/postal-address
  char *adresszusatz;                         // expect: contact/postal-address
  char *adresszeile;                          // expect: contact/postal-address
};

struct lieferung {
  char *bundesland;                           // expect: contact/postal-address
  char *land;                                 // expect: contact/postal-address
  char *laendercode;                          // expect: contact/postal-address
  char *landkreis;                            // expect: contact/postal-address
};

struct toimitus {
  char *kunta;                                // expect: contact/postal-address
  char *maa;                                  // expect: contact/postal-address
  char *maakoodi;                             // expect: contact/postal-address
};

struct levering {
  char *kommune;                              // expect: contact/postal-address
  char *fylke;                                // expect: contact/postal-address
  char *land;                                 // expect: contact/postal-address
  char *landkode;                             // expect: contact/postal-address
  char *landekode;                            // expect: contact/postal-address
};

struct asiakas {
  char *osoite;                               // expect: contact/postal-address
  char *katu;                                 // expect: contact/postal-address
  char *kaupunki;                             // expect: contact/postal-address
  char *lahettajan_osoite;
  char *vastaanottajan_osoite;
};

struct kunde {
  char *adresse;                              // expect: contact/postal-address
  char *adresser;                             // expect: contact/postal-address
  char *gade;                                 // expect: contact/postal-address
  char *vej;                                  // expect: contact/postal-address
  char *adressen;                             // expect: contact/postal-address
  char *strasse;                              // expect: contact/postal-address
  char *ort;                                  // expect: contact/postal-address
  char *stadt;                                // expect: contact/postal-address
  char *postfach;                             // expect: contact/postal-address
  char *avsenderadresse;
  char *mottakeradresse;
  char *afsenderadresse;
  char *modtageradresse;
  char *absenderadresse;
  char *empfaengeradresse;
};

struct customer {
  char address[128];  // expect: contact/postal-address
  char *city;  // expect: contact/postal-address
  char *adress;  // expect: contact/postal-address
  int zip;  // expect: contact/postal-address
  char *leveransadress_text;  // expect: contact/postal-address
};

struct delivery {
  char *country;  // expect: contact/postal-address
  char *state;  // expect: contact/postal-address
};

struct connection {
  struct sockaddr_in addr;
  struct sockaddr *address;
  void *address_of_buffer;
  char *ip_address;  // expect: device/ip-address
  char *mac_address;  // expect: device/device-identifier
  char *hostname;
  int state;
};

void *return_address;
char *city_hall;

void block_data_order(unsigned *state, const unsigned char *data);

struct order {
  char *state;
};

struct billing {
  char *state;  // expect: contact/postal-address
};

struct cust {
  char *cust_addr1;                           // expect: contact/postal-address
  char *cust_zip;                             // expect: contact/postal-address
  char *cust_city;                            // expect: contact/postal-address
  char *adr;                                  // expect: contact/postal-address
};

struct usr_socket {
  struct sockaddr_in *addr;
};

struct order {
  unsigned char *addr_of_next;
};

struct english_register {
  char *post_office_box;                      // expect: contact/postal-address
  char *post_office_box_number;               // expect: contact/postal-address
  char *po_box;                               // expect: contact/postal-address
  char *po_box_number;                        // expect: contact/postal-address
  char *house_number_or_name;                 // expect: contact/postal-address
  char *apartment_number;                     // expect: contact/postal-address
  char *property_designation;                 // expect: contact/postal-address
  char *cadastral_number;                     // expect: contact/postal-address
  char *strt_nm;                              // expect: contact/postal-address
  char *pstl_adr;                             // expect: contact/postal-address
  char *pst_cd;                               // expect: contact/postal-address
};

struct swedish_register {
  char *fastighetsbeteckning;                 // expect: contact/postal-address
  char *lagenhetsnummer;                      // expect: contact/postal-address
  char *sarskild_postadress;                  // expect: contact/postal-address
};

struct norwegian_register {
  char *oppholdsadresse;                      // expect: contact/postal-address
  char *husbokstav;                           // expect: contact/postal-address
  char *bruksenhetsnummer;                    // expect: contact/postal-address
  char *co_adressenavn;                       // expect: contact/postal-address
  char *matrikkelnummer;                      // expect: contact/postal-address
  char *gaardsnummer;                         // expect: contact/postal-address
  char *bruksnummer;                          // expect: contact/postal-address
  char *deltbosted;                           // expect: contact/postal-address
};

struct danish_register {
  char *vejadresseringsnavn;                  // expect: contact/postal-address
};

struct finnish_register {
  char *kiinteistotunnus;                     // expect: contact/postal-address
  char *huoneistonumero;                      // expect: contact/postal-address
  char *huoneistotunnus;                      // expect: contact/postal-address
};

struct icelandic_register {
  char *heimilisfang;                         // expect: contact/postal-address
  char *logheimili;                           // expect: contact/postal-address
  char *postnumer;                            // expect: contact/postal-address
  char *postfang;                             // expect: contact/postal-address
  char *adsetur;                              // expect: contact/postal-address
  char *fasteignanumer;                       // expect: contact/postal-address
  char *gotuheiti;                            // expect: contact/postal-address
};

struct vcard {
  char tel[32];                               // expect: contact/phone-number
  char adr[160];                              // expect: contact/postal-address
};

struct frame {
  char adr[8];
  int length;
};
