// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var deviceId: String                        // expect: device/device-identifier
  var deviceIdentifier: String                // expect: device/device-identifier
  var deviceUuid: String                      // expect: device/device-identifier
  var deviceUdid: String                      // expect: device/device-identifier
  var deviceToken: String                     // expect: device/device-identifier
  var pushToken: String                       // expect: device/device-identifier
  var pushNotificationToken: String           // expect: device/device-identifier
  var apnsToken: String                       // expect: device/device-identifier
  var fcmToken: String                        // expect: device/device-identifier
  var fcmRegistrationToken: String            // expect: device/device-identifier
  var udid: String                            // expect: device/device-identifier
  var imei: String                            // expect: device/device-identifier
  var imsi: String                            // expect: device/device-identifier
  var iccid: String                           // expect: device/device-identifier
  var idfv: String                            // expect: device/device-identifier
  var androidId: String                       // expect: device/device-identifier
  var installationId: String                  // expect: device/device-identifier
  var hardwareId: String                      // expect: device/device-identifier
  var deviceSerialNumber: String              // expect: device/device-identifier
  var deviceFingerprint: String               // expect: device/device-identifier
  var browserFingerprint: String              // expect: device/device-identifier
}

struct SwedishRecord {
  var enhetsId: String                        // expect: device/device-identifier
  var enhetsidentifierare: String             // expect: device/device-identifier
}

struct DanishRecord {
  var enhedsId: String                        // expect: device/device-identifier
  var enhedsidentifikator: String             // expect: device/device-identifier
}

struct FinnishRecord {
  var laitetunniste: String                   // expect: device/device-identifier
  var laiteId: String                         // expect: device/device-identifier
  var laitteenTunniste: String                // expect: device/device-identifier
  var laitteenSarjanumero: String             // expect: device/device-identifier
}

struct GermanRecord {
  var geräteId: String                        // expect: device/device-identifier
  var geraeteId: String                       // expect: device/device-identifier
  var gerätekennung: String                   // expect: device/device-identifier
  var gerätenummer: String                    // expect: device/device-identifier
  var geräteSeriennummer: String              // expect: device/device-identifier
}

struct NorwegianRecord {
  var enhetsId: String                        // expect: device/device-identifier
  var enhetsidentifikator: String             // expect: device/device-identifier
  var enhetsnummer: String                    // expect: device/device-identifier
}

struct Gerät {
  var seriennummer: String                    // expect: device/device-identifier
  var kennung: String                         // expect: device/device-identifier
}

struct Laite {
  var sarjanumero: String                     // expect: device/device-identifier
  var tunniste: String                        // expect: device/device-identifier
}

struct Enhed {
  var serienummer: String                     // expect: device/device-identifier
}

struct Enhet {
  var serienummer: String                     // expect: device/device-identifier
}

struct Device {
  var id: String                              // expect: device/device-identifier
  var identifier: String                      // expect: device/device-identifier
  var uuid: String                            // expect: device/device-identifier
  var token: String                           // expect: device/device-identifier
  var serialNumber: String                    // expect: device/device-identifier
  var serial: String                          // expect: device/device-identifier
}

struct Sighting {
  var macAddress: String                      // expect: device/device-identifier
  var macAddr: String                         // expect: device/device-identifier
  var hardwareAddress: String                 // expect: device/device-identifier
  var bluetoothAddress: String                // expect: device/device-identifier
}

struct Fence {
  var user: String  // expect: account/username
  var device: String                          // expect: device/device-identifier
}

struct Hardware {
  var audioDeviceID: String
  var graphicsDeviceID: String
  var blockDeviceID: String
  var captureDeviceID: String
  var pciDeviceID: String
  var deviceId: UInt32
  var deviceName: String
  var device: MTLDevice
  var device: String
  var serial: DispatchQueue
  var devicePixelRatio: Double
  var deviceTokenCount: Int
  var memoryAddress: String
  var id: String
}

func identify() {
  let id = UIDevice.current.identifierForVendor  // expect: device/device-identifier
  let check = DCDevice.current  // expect: device/device-identifier
}

func askThePlatform() {
  _ = CTSubscriberInfo.subscribers()  // expect: device/device-identifier
  read(property: kIOPlatformUUIDKey)  // expect: device/device-identifier
  read(property: kIOPlatformSerialNumberKey)  // expect: device/device-identifier
  field.textContentType = .cellularEID  // expect: device/device-identifier
  field.textContentType = .cellularIMEI  // expect: device/device-identifier
}

func forget(_ client: Analytics) {
  client.regenerateDeviceId()
  client.revokeDeviceToken()
}

struct HandsetAddresses {
  var wifiMac: String                         // expect: device/device-identifier
  var wiFiMac: String                         // expect: device/device-identifier
  var bluetoothMac: String                    // expect: device/device-identifier
}

struct HandsetNumbers {
  var imei: String                            // expect: device/device-identifier
  var meid: String                            // expect: device/device-identifier
  var eid: String                             // expect: device/device-identifier
  var esn: String                             // expect: device/device-identifier
}

struct Election {
  var eid: String
  var esn: Int
}

struct EnglishRegister {
  var simSerialNumber: String                 // expect: device/device-identifier
  var simCardNumber: String                   // expect: device/device-identifier
}
