// Marked lines must be found, every other line must stay silent.
struct english_record {
  char *advertising_id;                       // expect: device/advertising-identifier
  char *advertising_identifier;               // expect: device/advertising-identifier
  char *idfa;                                 // expect: device/advertising-identifier
  char *gaid;                                 // expect: device/advertising-identifier
  char *aaid;                                 // expect: device/advertising-identifier
  char *ad_tracking_id;                       // expect: device/advertising-identifier
};

struct swedish_record {
  char *annons_id;                            // expect: device/advertising-identifier
  char *reklam_id;                            // expect: device/advertising-identifier
};

struct norwegian_record {
  char *annonse_id;                           // expect: device/advertising-identifier
  char *reklame_id;                           // expect: device/advertising-identifier
  char *annonse_identifikator;                // expect: device/advertising-identifier
};

struct danish_record {
  char *reklame_id;                           // expect: device/advertising-identifier
  char *annonce_id;                           // expect: device/advertising-identifier
};

struct finnish_record {
  char *mainostunniste;                       // expect: device/advertising-identifier
  char *mainos_id;                            // expect: device/advertising-identifier
};

struct german_record {
  char *werbe_id;                             // expect: device/advertising-identifier
  char *werbekennung;                         // expect: device/advertising-identifier
  char *werbe_identifikator;                  // expect: device/advertising-identifier
};

struct campaign {
  char *ad_name;
  int idfa_count;
};
