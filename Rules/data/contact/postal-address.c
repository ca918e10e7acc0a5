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
