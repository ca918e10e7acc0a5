// Marked lines must be found, every other line must stay silent.
struct english_record {
  char *cookie_id;                            // expect: device/cookie-identifier
  char *cookie_identifier;                    // expect: device/cookie-identifier
  char *tracking_cookie;                      // expect: device/cookie-identifier
  char *visitor_id;                           // expect: device/cookie-identifier
  char *visitor_identifier;                   // expect: device/cookie-identifier
  char *anonymous_id;                         // expect: device/cookie-identifier
  char *distinct_id;                          // expect: device/cookie-identifier
  char *session_cookie;                       // expect: device/cookie-identifier
};

struct swedish_record {
  char *kak_id;                               // expect: device/cookie-identifier
  char *besokar_id;                           // expect: device/cookie-identifier
};

struct norwegian_record {
  char *informasjonskapsel_id;                // expect: device/cookie-identifier
  char *besoks_id;                            // expect: device/cookie-identifier
  char *cookie_identifikator;                 // expect: device/cookie-identifier
};

struct danish_record {
  char *cookie_identifikator;                 // expect: device/cookie-identifier
  char *besoegs_id;                           // expect: device/cookie-identifier
  char *besoegende_id;                        // expect: device/cookie-identifier
};

struct finnish_record {
  char *evastetunniste;                       // expect: device/cookie-identifier
  char *evaste_id;                            // expect: device/cookie-identifier
  char *kavija_id;                            // expect: device/cookie-identifier
};

struct german_record {
  char *cookie_kennung;                       // expect: device/cookie-identifier
  char *besucher_id;                          // expect: device/cookie-identifier
  char *cookie_identifikator;                 // expect: device/cookie-identifier
};

struct magic {
  int cookie;
  char *cookie_name;
};

struct english_register {
  char *gclid;                                // expect: device/cookie-identifier
  char *fbclid;                               // expect: device/cookie-identifier
  char *msclkid;                              // expect: device/cookie-identifier
  char *ga_client_id;                         // expect: device/cookie-identifier
};
