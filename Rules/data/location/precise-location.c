// Marked lines must be found, every other line must stay silent.
struct english_record {
  double gps_coordinate;                      // expect: location/precise-location
  double gps_position;                        // expect: location/precise-location
  double gps_location;                        // expect: location/precise-location
  double geolocation;                         // expect: location/precise-location
  double geo_location;                        // expect: location/precise-location
  double geohash;                             // expect: location/precise-location
  double geo_point;                           // expect: location/precise-location
  double lat_long;                            // expect: location/precise-location
  double lat_lon;                             // expect: location/precise-location
  double lat_lng;                             // expect: location/precise-location
  double user_location;                       // expect: location/precise-location
  double last_known_location;                 // expect: location/precise-location
  double precise_location;                    // expect: location/precise-location
};

struct swedish_record {
  double gps_koordinat;                       // expect: location/precise-location
  double gps_koordinater;                     // expect: location/precise-location
  double exakt_plats;                         // expect: location/precise-location
};

struct finnish_record {
  double gps_koordinaatit;                    // expect: location/precise-location
  double gps_sijainti;                        // expect: location/precise-location
  char *kayttajan_sijainti;                   // expect: location/precise-location
};

struct german_record {
  double gps_koordinaten;                     // expect: location/precise-location
  double gps_standort;                        // expect: location/precise-location
  char *gps_position;                         // expect: location/precise-location
};

struct norwegian_record {
  char *gps_koordinater;                      // expect: location/precise-location
  char *gps_posisjon;                         // expect: location/precise-location
};

struct danish_record {
  char *gps_koordinater;                      // expect: location/precise-location
  char *gps_placering;                        // expect: location/precise-location
  char *gps_position;                         // expect: location/precise-location
};

struct enhed {
  char *placering;                            // expect: location/precise-location
  char *koordinater;                          // expect: location/precise-location
  char *position;                             // expect: location/precise-location
};

struct enhet {
  char *posisjon;                             // expect: location/precise-location
  char *koordinater;                          // expect: location/precise-location
};

struct bruger {
  char *breddegrad;                           // expect: location/precise-location
  char *laengdegrad;                          // expect: location/precise-location
};

struct waypoint {
  double lat;  // expect: location/precise-location
  double lon;  // expect: location/precise-location
};

struct fix {
  double latitude;  // expect: location/precise-location
  double longitude;  // expect: location/precise-location
  char *geohash;  // expect: location/precise-location
};

struct city {
  double latitude;
  double longitude;
};

struct corner_reader {
  int polygon_index;
  int first_lat, first_lon;
  double latitude;
};

struct mesh {
  int lat;
  int position;
  long location;
  long lon_count;
};

int seek_location(long location);

// Beside each other they are a place in a function too.
void handle(const char *payload) {
  double lat, lon, acc;  // expect: location/precise-location
  double lat_error = 0;
}

void place(double lat) {  // expect: location/precise-location
  double lon = 0;  // expect: location/precise-location
}

void draw(void) {
  double lat, lon;
  int zoom;
}

void count(void) {
  double lat;
  const char *lon;
}

struct english_register {
  double home_latitude;                       // expect: location/precise-location
  double home_longitude;                      // expect: location/precise-location
  double home_coordinates;                    // expect: location/precise-location
  double work_latitude;                       // expect: location/precise-location
  double work_longitude;                      // expect: location/precise-location
};
