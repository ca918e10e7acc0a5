// Marked lines must be found, every other line must stay silent.
struct english_record {
  double meter_reading;                       // expect: home/sensor-readings
  double energy_consumption;                  // expect: home/sensor-readings
  double electricity_consumption;             // expect: home/sensor-readings
  double energy_usage;                        // expect: home/sensor-readings
  double electricity_usage;                   // expect: home/sensor-readings
  double heating_consumption;                 // expect: home/sensor-readings
  double room_temperature;                    // expect: home/sensor-readings
  double indoor_temperature;                  // expect: home/sensor-readings
  double indoor_humidity;                     // expect: home/sensor-readings
  double household_consumption;               // expect: home/sensor-readings
  double consumption_kwh;                     // expect: home/sensor-readings
};

struct swedish_record {
  double elforbrukning;                       // expect: home/sensor-readings
  double energiforbrukning;                   // expect: home/sensor-readings
  double matarstallning;                      // expect: home/sensor-readings
  double rumstemperatur;                      // expect: home/sensor-readings
  double inomhustemperatur;                   // expect: home/sensor-readings
  double vattenforbrukning;                   // expect: home/sensor-readings
  double varmeforbrukning;                    // expect: home/sensor-readings
};

struct norwegian_record {
  double stromforbruk;                        // expect: home/sensor-readings
  double energiforbruk;                       // expect: home/sensor-readings
  double malerstand;                          // expect: home/sensor-readings
  double romtemperatur;                       // expect: home/sensor-readings
  double innetemperatur;                      // expect: home/sensor-readings
  char *malepunkt_id;                         // expect: home/sensor-readings
  char *vannforbruk;                          // expect: home/sensor-readings
  char *varmeforbruk;                         // expect: home/sensor-readings
};

struct danish_record {
  double elforbrug;                           // expect: home/sensor-readings
  double rumtemperatur;                       // expect: home/sensor-readings
  double varmeforbrug;                        // expect: home/sensor-readings
  char *stroemforbrug;                        // expect: home/sensor-readings
  char *energiforbrug;                        // expect: home/sensor-readings
  char *maalerstand;                          // expect: home/sensor-readings
  char *maalepunkts_id;                       // expect: home/sensor-readings
  char *vandforbrug;                          // expect: home/sensor-readings
  char *indetemperatur;                       // expect: home/sensor-readings
};

struct finnish_record {
  double sahkonkulutus;                       // expect: home/sensor-readings
  double energiankulutus;                     // expect: home/sensor-readings
  double mittarilukema;                       // expect: home/sensor-readings
  double huonelampotila;                      // expect: home/sensor-readings
  double sisalampotila;                       // expect: home/sensor-readings
  char *vedenkulutus;                         // expect: home/sensor-readings
  char *lammonkulutus;                        // expect: home/sensor-readings
};

struct german_record {
  double stromverbrauch;                      // expect: home/sensor-readings
  double energieverbrauch;                    // expect: home/sensor-readings
  double zahlerstand;                         // expect: home/sensor-readings
  double zaehlerstand;                        // expect: home/sensor-readings
  double raumtemperatur;                      // expect: home/sensor-readings
  double innentemperatur;                     // expect: home/sensor-readings
  char *wasserverbrauch;                      // expect: home/sensor-readings
  char *waermeverbrauch;                      // expect: home/sensor-readings
  char *heizverbrauch;                        // expect: home/sensor-readings
};

struct haushalt {
  char *temperatur;                           // expect: home/sensor-readings
  char *verbrauch;                            // expect: home/sensor-readings
  char *luftfeuchtigkeit;                     // expect: home/sensor-readings
};

struct kotitalous {
  char *lampotila;                            // expect: home/sensor-readings
  char *kulutus;                              // expect: home/sensor-readings
  char *kosteus;                              // expect: home/sensor-readings
};

struct husstand {
  char *temperatur;                           // expect: home/sensor-readings
  char *forbruk;                              // expect: home/sensor-readings
  char *fuktighet;                            // expect: home/sensor-readings
  char *forbrug;                              // expect: home/sensor-readings
  char *fugtighed;                            // expect: home/sensor-readings
};

struct apartment {
  double temperature;  // expect: home/sensor-readings
};

struct cpu {
  double temperature;
  double power;
};

struct english_register {
  char *metering_point_id;                    // expect: home/sensor-readings
  char *metering_point_number;                // expect: home/sensor-readings
  char *electricity_meter_number;             // expect: home/sensor-readings
  char *energy_meter_number;                  // expect: home/sensor-readings
  char *gas_meter_number;                     // expect: home/sensor-readings
  char *water_meter_number;                   // expect: home/sensor-readings
  char *kwh_consumed;                         // expect: home/sensor-readings
  char *energy_consumed_kwh;                  // expect: home/sensor-readings
};

struct swedish_register {
  char *matpunkts_id;                         // expect: home/sensor-readings
  char *matarnummer;                          // expect: home/sensor-readings
};

struct norwegian_register {
  char *maalepunktsnummer;                    // expect: home/sensor-readings
  char *maalernummer;                         // expect: home/sensor-readings
};

struct danish_register {
  char *maalepunktsnummer;                    // expect: home/sensor-readings
  char *maalernummer;                         // expect: home/sensor-readings
};

struct finnish_register {
  char *kayttopaikkatunnus;                   // expect: home/sensor-readings
  char *mittarinumero;                        // expect: home/sensor-readings
};

struct german_register {
  char *zaehlpunktbezeichnung;                // expect: home/sensor-readings
  char *marktlokations_id;                    // expect: home/sensor-readings
};

struct icelandic_register {
  char *raforkunotkun;                        // expect: home/sensor-readings
  char *orkunotkun;                           // expect: home/sensor-readings
  char *maelanumer;                           // expect: home/sensor-readings
};
