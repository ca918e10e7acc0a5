// Marked lines must be found, every other line must stay silent.
struct english_record {
  char *phone;                                // expect: contact/phone-number
  char *phone_number;                         // expect: contact/phone-number
  char *phone_no;                             // expect: contact/phone-number
  char *phone_nr;                             // expect: contact/phone-number
  char *phone_num;                            // expect: contact/phone-number
  char *telephone;                            // expect: contact/phone-number
  char *telephone_number;                     // expect: contact/phone-number
  char *telephone_no;                         // expect: contact/phone-number
  char *tel;                                  // expect: contact/phone-number
  char *tel_number;                           // expect: contact/phone-number
  char *tel_no;                               // expect: contact/phone-number
  char *mobile_number;                        // expect: contact/phone-number
  char *mobile_phone;                         // expect: contact/phone-number
  char *mobile_phone_number;                  // expect: contact/phone-number
  char *mobile_no;                            // expect: contact/phone-number
  char *cell_number;                          // expect: contact/phone-number
  char *cell_phone;                           // expect: contact/phone-number
  char *cell_phone_number;                    // expect: contact/phone-number
  char *contact_number;                       // expect: contact/phone-number
  char *landline;                             // expect: contact/phone-number
  char *landline_number;                      // expect: contact/phone-number
  char *msisdn;                               // expect: contact/phone-number
};

struct swedish_record {
  char *telefon;                              // expect: contact/phone-number
  char *telefonnummer;                        // expect: contact/phone-number
  char *telefonnr;                            // expect: contact/phone-number
  char *telefon_nr;                           // expect: contact/phone-number
  char *telefoner;                            // expect: contact/phone-number
  char *telnr;                                // expect: contact/phone-number
  char *tel_nr;                               // expect: contact/phone-number
  char *tfn;                                  // expect: contact/phone-number
  char *tfn_nr;                               // expect: contact/phone-number
  char *mobilnummer;                          // expect: contact/phone-number
  char *mobilnr;                              // expect: contact/phone-number
  char *mobil_nr;                             // expect: contact/phone-number
  char *mobiltelefon;                         // expect: contact/phone-number
  char *mobiltelefonnummer;                   // expect: contact/phone-number
};

struct norwegian_record {
  char *telefon;                              // expect: contact/phone-number
  char *telefonnummer;                        // expect: contact/phone-number
  char *telefonnr;                            // expect: contact/phone-number
  char *tlf;                                  // expect: contact/phone-number
  char *tlf_nr;                               // expect: contact/phone-number
  char *tlf_nummer;                           // expect: contact/phone-number
  char *mobilnummer;                          // expect: contact/phone-number
  char *mobilnr;                              // expect: contact/phone-number
  char *mobiltelefon;                         // expect: contact/phone-number
  char *mobiltelefonnummer;                   // expect: contact/phone-number
};

struct danish_record {
  char *telefon;                              // expect: contact/phone-number
  char *telefonnummer;                        // expect: contact/phone-number
  char *telefonnr;                            // expect: contact/phone-number
  char *tlf;                                  // expect: contact/phone-number
  char *tlf_nr;                               // expect: contact/phone-number
  char *tlf_nummer;                           // expect: contact/phone-number
  char *mobilnummer;                          // expect: contact/phone-number
  char *mobilnr;                              // expect: contact/phone-number
  char *mobiltelefon;                         // expect: contact/phone-number
  char *mobiltelefonnummer;                   // expect: contact/phone-number
};

struct finnish_record {
  char *puhelin;                              // expect: contact/phone-number
  char *puhelinnumero;                        // expect: contact/phone-number
  char *puhelinnro;                           // expect: contact/phone-number
  char *puhnro;                               // expect: contact/phone-number
  char *puh_nro;                              // expect: contact/phone-number
  char *matkapuhelin;                         // expect: contact/phone-number
  char *matkapuhelinnumero;                   // expect: contact/phone-number
  char *kannykka;                             // expect: contact/phone-number
  char *kannykkanumero;                       // expect: contact/phone-number
};

struct german_record {
  char *telefon;                              // expect: contact/phone-number
  char *telefonnummer;                        // expect: contact/phone-number
  char *telefonnr;                            // expect: contact/phone-number
  char *rufnummer;                            // expect: contact/phone-number
  char *handynummer;                          // expect: contact/phone-number
  char *handynr;                              // expect: contact/phone-number
  char *mobilnummer;                          // expect: contact/phone-number
  char *mobilnr;                              // expect: contact/phone-number
  char *mobiltelefon;                         // expect: contact/phone-number
  char *mobiltelefonnummer;                   // expect: contact/phone-number
  char *festnetz;                             // expect: contact/phone-number
  char *festnetznummer;                       // expect: contact/phone-number
};

struct telefon {
  char *nummer;                               // expect: contact/phone-number
};

struct puhelin {
  char *numero;                               // expect: contact/phone-number
};

struct mobiltelefon {
  char *nummer;                               // expect: contact/phone-number
};

struct kunde {
  char *mobil;                                // expect: contact/phone-number
  char *handy;                                // expect: contact/phone-number
};

struct customer {
  char phone[24];  // expect: contact/phone-number
  long long mobile_number;  // expect: contact/phone-number
  char *phonenumber;  // expect: contact/phone-number
  int has_phone;
  int phone_count;
  char *phone_model;
};

struct phone {
  char *number;  // expect: contact/phone-number
};

struct employee {
  char *mobile;  // expect: contact/phone-number
  char *mobil;  // expect: contact/phone-number
};

struct adapter {
  int mobile;
  char *number;
  char *headphone;
};

struct customer {
  char *cust_ph;                              // expect: contact/phone-number
  double ph;
};

struct directory {
  char *phone_e164;                           // expect: contact/phone-number
  char *phone_number_e164;                    // expect: contact/phone-number
  char *mobile_e164;                          // expect: contact/phone-number
};

void ring(const char *mobile);                // expect: contact/phone-number
void render(const char *desktop, const char *mobile);
void resize(int mobile);

struct english_register {
  char *caller_number;                        // expect: contact/phone-number
  char *callee_number;                        // expect: contact/phone-number
  char *calling_party_number;                 // expect: contact/phone-number
  char *called_party_number;                  // expect: contact/phone-number
  char *dialed_number;                        // expect: contact/phone-number
  char *dialled_number;                       // expect: contact/phone-number
  char *payer_alias;                          // expect: contact/phone-number
  char *fax_number;                           // expect: contact/phone-number
  char *tel_national;                         // expect: contact/phone-number
};

struct icelandic_register {
  char *simi;                                 // expect: contact/phone-number
  char *simanumer;                            // expect: contact/phone-number
  char *farsimi;                              // expect: contact/phone-number
  char *farsimanumer;                         // expect: contact/phone-number
  char *heimasimi;                            // expect: contact/phone-number
  char *vinnusimi;                            // expect: contact/phone-number
};
