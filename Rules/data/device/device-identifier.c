// Marked lines must be found, every other line must stay silent.
struct english_record {
  char *device_id;                            // expect: device/device-identifier
  char *device_identifier;                    // expect: device/device-identifier
  char *device_uuid;                          // expect: device/device-identifier
  char *device_udid;                          // expect: device/device-identifier
  char *device_token;                         // expect: device/device-identifier
  char *push_token;                           // expect: device/device-identifier
  char *push_notification_token;              // expect: device/device-identifier
  char *apns_token;                           // expect: device/device-identifier
  char *fcm_token;                            // expect: device/device-identifier
  char *fcm_registration_token;               // expect: device/device-identifier
  char *udid;                                 // expect: device/device-identifier
  char *imei;                                 // expect: device/device-identifier
  char *imsi;                                 // expect: device/device-identifier
  char *iccid;                                // expect: device/device-identifier
  char *idfv;                                 // expect: device/device-identifier
  char *android_id;                           // expect: device/device-identifier
  char *installation_id;                      // expect: device/device-identifier
  char *hardware_id;                          // expect: device/device-identifier
  char *device_serial_number;                 // expect: device/device-identifier
  char *device_fingerprint;                   // expect: device/device-identifier
  char *browser_fingerprint;                  // expect: device/device-identifier
};

struct swedish_record {
  char *enhets_id;                            // expect: device/device-identifier
  char *enhetsidentifierare;                  // expect: device/device-identifier
};

struct danish_record {
  char *enheds_id;                            // expect: device/device-identifier
  char *enhedsidentifikator;                  // expect: device/device-identifier
};

struct finnish_record {
  char *laitetunniste;                        // expect: device/device-identifier
  char *laite_id;                             // expect: device/device-identifier
  char *laitteen_tunniste;                    // expect: device/device-identifier
  char *laitteen_sarjanumero;                 // expect: device/device-identifier
};

struct german_record {
  char *gerate_id;                            // expect: device/device-identifier
  char *geraete_id;                           // expect: device/device-identifier
  char *geratekennung;                        // expect: device/device-identifier
  char *geraetekennung;                       // expect: device/device-identifier
  char *geraetenummer;                        // expect: device/device-identifier
  char *geraete_seriennummer;                 // expect: device/device-identifier
};

struct norwegian_record {
  char *enhets_id;                            // expect: device/device-identifier
  char *enhetsidentifikator;                  // expect: device/device-identifier
  char *enhetsnummer;                         // expect: device/device-identifier
};

struct geraet {
  char *seriennummer;                         // expect: device/device-identifier
  char *kennung;                              // expect: device/device-identifier
};

struct laite {
  char *sarjanumero;                          // expect: device/device-identifier
  char *tunniste;                             // expect: device/device-identifier
};

struct enhed {
  char *serienummer;                          // expect: device/device-identifier
};

struct enhet {
  char *serienummer;                          // expect: device/device-identifier
};

struct fence {
  char *user;  // expect: account/username
  char *device;  // expect: device/device-identifier
};

struct disk {
  char *device;
  unsigned device_id;
  char *pci_device_id;
};

struct handset {
  char *serial_number;  // expect: device/device-identifier
};

void ask_platform(void) {
  gethostuuid(0, 0);  // expect: device/device-identifier
}

struct english_register {
  char *sim_serial_number;                    // expect: device/device-identifier
  char *sim_card_number;                      // expect: device/device-identifier
};
