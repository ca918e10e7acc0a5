// Marked lines must be found, every other line must stay silent.
struct english_record {
  char *coarse_location;                      // expect: location/coarse-location
  char *approximate_location;                 // expect: location/coarse-location
  char *place_of_residence;                   // expect: location/coarse-location
  char *country_of_residence;                 // expect: location/coarse-location
  char *city_of_residence;                    // expect: location/coarse-location
  char *residence_country;                    // expect: location/coarse-location
  char *current_city;                         // expect: location/coarse-location
  char *ip_country;                           // expect: location/coarse-location
  char *ip_location;                          // expect: location/coarse-location
  char *geo_ip_country;                       // expect: location/coarse-location
};

struct swedish_record {
  char *bostadsort;                           // expect: location/coarse-location
  char *hemort;                               // expect: location/coarse-location
  char *hemkommun;                            // expect: location/coarse-location
  char *ungefarlig_plats;                     // expect: location/coarse-location
  char *bosattningsland;                      // expect: location/coarse-location
};

struct norwegian_record {
  char *bosted;                               // expect: location/coarse-location
  char *hjemsted;                             // expect: location/coarse-location
  char *bostedskommune;                       // expect: location/coarse-location
  char *hjemkommune;                          // expect: location/coarse-location
  char *bostedsland;                          // expect: location/coarse-location
  char *omtrentlig_posisjon;                  // expect: location/coarse-location
};

struct danish_record {
  char *bopaelskommune;                       // expect: location/coarse-location
  char *bopaelsland;                          // expect: location/coarse-location
  char *bopael;                               // expect: location/coarse-location
  char *hjemkommune;                          // expect: location/coarse-location
  char *omtrentlig_placering;                 // expect: location/coarse-location
};

struct finnish_record {
  char *asuinpaikka;                          // expect: location/coarse-location
  char *asuinmaa;                             // expect: location/coarse-location
  char *kotikunta;                            // expect: location/coarse-location
  char *asuinkunta;                           // expect: location/coarse-location
  char *kotipaikka;                           // expect: location/coarse-location
  char *likimaarainen_sijainti;               // expect: location/coarse-location
};

struct german_record {
  char *wohnort;                              // expect: location/coarse-location
  char *wohnsitz;                             // expect: location/coarse-location
  char *aufenthaltsort;                       // expect: location/coarse-location
  char *wohnsitzland;                         // expect: location/coarse-location
  char *wohnland;                             // expect: location/coarse-location
  char *ungefaehrer_standort;                 // expect: location/coarse-location
};

struct parser {
  int current_line;
  long location;
};

struct english_register {
  char *cell_tower_id;                        // expect: location/coarse-location
};
