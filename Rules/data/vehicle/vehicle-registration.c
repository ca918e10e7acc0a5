// Marked lines must be found, every other line must stay silent.
struct english_record {
  char *license_plate;                        // expect: vehicle/vehicle-registration
  char *licence_plate;                        // expect: vehicle/vehicle-registration
  char *license_plate_number;                 // expect: vehicle/vehicle-registration
  char *licence_plate_number;                 // expect: vehicle/vehicle-registration
  char *number_plate;                         // expect: vehicle/vehicle-registration
  char *registration_plate;                   // expect: vehicle/vehicle-registration
  char *vehicle_registration;                 // expect: vehicle/vehicle-registration
  char *vehicle_registration_number;          // expect: vehicle/vehicle-registration
  char *vehicle_identification_number;        // expect: vehicle/vehicle-registration
  char *vin_number;                           // expect: vehicle/vehicle-registration
  char *car_registration_number;              // expect: vehicle/vehicle-registration
};

struct swedish_record {
  char *registreringsskylt;                   // expect: vehicle/vehicle-registration
  char *fordonsnummer;                        // expect: vehicle/vehicle-registration
  char *fordonsregistrering;                  // expect: vehicle/vehicle-registration
  char *chassinummer;                         // expect: vehicle/vehicle-registration
};

struct norwegian_record {
  char *skiltnummer;                          // expect: vehicle/vehicle-registration
  char *kjennemerke;                          // expect: vehicle/vehicle-registration
  char *understellsnummer;                    // expect: vehicle/vehicle-registration
  char *kjoretoynummer;                       // expect: vehicle/vehicle-registration
};

struct danish_record {
  char *nummerplade;                          // expect: vehicle/vehicle-registration
  char *stelnummer;                           // expect: vehicle/vehicle-registration
  char *koeretoejsnummer;                     // expect: vehicle/vehicle-registration
};

struct finnish_record {
  char *rekisterikilpi;                       // expect: vehicle/vehicle-registration
  char *ajoneuvon_rekisterinumero;            // expect: vehicle/vehicle-registration
  char *alustanumero;                         // expect: vehicle/vehicle-registration
  char *valmistenumero_ajoneuvo;              // expect: vehicle/vehicle-registration
};

struct german_record {
  char *nummernschild;                        // expect: vehicle/vehicle-registration
  char *kfz_kennzeichen;                      // expect: vehicle/vehicle-registration
  char *fahrgestellnummer;                    // expect: vehicle/vehicle-registration
  char *autokennzeichen;                      // expect: vehicle/vehicle-registration
  char *fahrzeugidentifikationsnummer;        // expect: vehicle/vehicle-registration
};

struct ajoneuvo {
  char *rekisterinumero;                      // expect: vehicle/vehicle-registration
  char *rekisteritunnus;                      // expect: vehicle/vehicle-registration
};

struct koeretoej {
  char *registreringsnummer;                  // expect: vehicle/vehicle-registration
  char *regnummer;                            // expect: vehicle/vehicle-registration
  char *regnr;                                // expect: vehicle/vehicle-registration
};

struct kjoretoy {
  char *registreringsnummer;                  // expect: vehicle/vehicle-registration
  char *regnummer;                            // expect: vehicle/vehicle-registration
  char *regnr;                                // expect: vehicle/vehicle-registration
};

struct car {
  char *vin;  // expect: vehicle/vehicle-registration
};

struct pipeline {
  int vin;
  int plate;
};

struct english_register {
  char *chassis_number;                       // expect: vehicle/vehicle-registration
  char *vehicle_plate_number;                 // expect: vehicle/vehicle-registration
  char *car_license;                          // expect: vehicle/vehicle-registration
  char *car_licence;                          // expect: vehicle/vehicle-registration
};

struct icelandic_register {
  char *bilnumer;                             // expect: vehicle/vehicle-registration
};
