// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var meterReading: Double                    // expect: home/sensor-readings
  var energyConsumption: Double               // expect: home/sensor-readings
  var electricityConsumption: Double          // expect: home/sensor-readings
  var energyUsage: Double                     // expect: home/sensor-readings
  var electricityUsage: Double                // expect: home/sensor-readings
  var heatingConsumption: Double              // expect: home/sensor-readings
  var roomTemperature: Double                 // expect: home/sensor-readings
  var indoorTemperature: Double               // expect: home/sensor-readings
  var indoorHumidity: Double                  // expect: home/sensor-readings
  var householdConsumption: Double            // expect: home/sensor-readings
  var consumptionKwh: Double                  // expect: home/sensor-readings
}

struct SwedishRecord {
  var elförbrukning: Double                   // expect: home/sensor-readings
  var energiförbrukning: Double               // expect: home/sensor-readings
  var mätarställning: Double                  // expect: home/sensor-readings
  var rumstemperatur: Double                  // expect: home/sensor-readings
  var inomhustemperatur: Double               // expect: home/sensor-readings
  var vattenförbrukning: Double               // expect: home/sensor-readings
  var värmeförbrukning: Double                // expect: home/sensor-readings
}

struct NorwegianRecord {
  var strømforbruk: Double                    // expect: home/sensor-readings
  var energiforbruk: Double                   // expect: home/sensor-readings
  var målerstand: Double                      // expect: home/sensor-readings
  var romtemperatur: Double                   // expect: home/sensor-readings
  var innetemperatur: Double                  // expect: home/sensor-readings
  var målepunktId: String                     // expect: home/sensor-readings
  var vannforbruk: String                     // expect: home/sensor-readings
  var varmeforbruk: String                    // expect: home/sensor-readings
}

struct DanishRecord {
  var elforbrug: Double                       // expect: home/sensor-readings
  var rumtemperatur: Double                   // expect: home/sensor-readings
  var varmeforbrug: Double                    // expect: home/sensor-readings
  var strømforbrug: String                    // expect: home/sensor-readings
  var energiforbrug: String                   // expect: home/sensor-readings
  var målerstand: String                      // expect: home/sensor-readings
  var målepunktsId: String                    // expect: home/sensor-readings
  var vandforbrug: String                     // expect: home/sensor-readings
  var indetemperatur: String                  // expect: home/sensor-readings
}

struct FinnishRecord {
  var sähkönkulutus: Double                   // expect: home/sensor-readings
  var energiankulutus: Double                 // expect: home/sensor-readings
  var mittarilukema: Double                   // expect: home/sensor-readings
  var huonelämpötila: Double                  // expect: home/sensor-readings
  var sisälämpötila: Double                   // expect: home/sensor-readings
  var vedenkulutus: String                    // expect: home/sensor-readings
  var lämmönkulutus: String                   // expect: home/sensor-readings
}

struct GermanRecord {
  var stromverbrauch: Double                  // expect: home/sensor-readings
  var energieverbrauch: Double                // expect: home/sensor-readings
  var zählerstand: Double                     // expect: home/sensor-readings
  var zaehlerstand: Double                    // expect: home/sensor-readings
  var raumtemperatur: Double                  // expect: home/sensor-readings
  var innentemperatur: Double                 // expect: home/sensor-readings
  var wasserverbrauch: String                 // expect: home/sensor-readings
  var wärmeverbrauch: String                  // expect: home/sensor-readings
  var heizverbrauch: String                   // expect: home/sensor-readings
}

struct Haushalt {
  var temperatur: String                      // expect: home/sensor-readings
  var verbrauch: String                       // expect: home/sensor-readings
  var luftfeuchtigkeit: String                // expect: home/sensor-readings
}

struct Kotitalous {
  var lämpötila: String                       // expect: home/sensor-readings
  var kulutus: String                         // expect: home/sensor-readings
  var kosteus: String                         // expect: home/sensor-readings
}

struct Husstand {
  var temperatur: String                      // expect: home/sensor-readings
  var forbruk: String                         // expect: home/sensor-readings
  var fuktighet: String                       // expect: home/sensor-readings
  var forbrug: String                         // expect: home/sensor-readings
  var fugtighed: String                       // expect: home/sensor-readings
}

struct Apartment {
  var temperature: Double                     // expect: home/sensor-readings
  var humidity: Double                        // expect: home/sensor-readings
  var power: Double                           // expect: home/sensor-readings
  var consumption: Double                     // expect: home/sensor-readings
  var kwh: Double                             // expect: home/sensor-readings
  var co2: Double                             // expect: home/sensor-readings
  var motion: Double                          // expect: home/sensor-readings
  var temperatur: Double                      // expect: home/sensor-readings
  var förbrukning: Double                     // expect: home/sensor-readings
  var fuktighet: Double                       // expect: home/sensor-readings
}

struct Chip {
  var temperature: Double
  var chipEnergyConsumption: Double
  var power: Double
  var colorTemperature: Double
  var isRoomTemperatureKnown: Bool
}

func home() {
  let homes = HMHomeManager()  // expect: home/sensor-readings
}

final class Movement {
  var last: CMMotionActivity?  // expect: home/sensor-readings
  let motion = CMMotionActivityManager()  // expect: home/sensor-readings
  let raw = CMMotionManager()
}

struct SupplyPoint {
  var meterReading: Double                    // expect: home/sensor-readings
  var mpan: String                            // expect: home/sensor-readings
  var mprn: String                            // expect: home/sensor-readings
  var gsrn: String                            // expect: home/sensor-readings
  var meterNumber: String                     // expect: home/sensor-readings
  var meterSerialNumber: String               // expect: home/sensor-readings
  var meterId: String                         // expect: home/sensor-readings
  var meteringPoint: String                   // expect: home/sensor-readings
  var anläggningsId: String                   // expect: home/sensor-readings
  var mätpunkt: String                        // expect: home/sensor-readings
  var målepunkt: String                       // expect: home/sensor-readings
  var målepunkt: String                       // expect: home/sensor-readings
  var zählernummer: String                    // expect: home/sensor-readings
  var zählpunkt: String                       // expect: home/sensor-readings
}

struct Rhythm {
  var meterId: Int
  var meterNumber: Int
  var meteringPoint: String
  var mpan: Double
}

struct EnglishRegister {
  var meteringPointId: String                 // expect: home/sensor-readings
  var meteringPointNumber: String             // expect: home/sensor-readings
  var electricityMeterNumber: String          // expect: home/sensor-readings
  var energyMeterNumber: String               // expect: home/sensor-readings
  var gasMeterNumber: String                  // expect: home/sensor-readings
  var waterMeterNumber: String                // expect: home/sensor-readings
  var kwhConsumed: String                     // expect: home/sensor-readings
  var energyConsumedKwh: String               // expect: home/sensor-readings
}

struct SwedishRegister {
  var mätpunktsId: String                     // expect: home/sensor-readings
  var mätarnummer: String                     // expect: home/sensor-readings
}

struct NorwegianRegister {
  var målepunktsnummer: String                // expect: home/sensor-readings
  var målernummer: String                     // expect: home/sensor-readings
}

struct DanishRegister {
  var målepunktsnummer: String                // expect: home/sensor-readings
  var målernummer: String                     // expect: home/sensor-readings
}

struct FinnishRegister {
  var käyttöpaikkatunnus: String              // expect: home/sensor-readings
  var mittarinumero: String                   // expect: home/sensor-readings
}

struct GermanRegister {
  var zählpunktbezeichnung: String            // expect: home/sensor-readings
  var marktlokationsId: String                // expect: home/sensor-readings
}

struct IcelandicRegister {
  var raforkunotkun: String                   // expect: home/sensor-readings
  var orkunotkun: String                      // expect: home/sensor-readings
  var mælanúmer: String                       // expect: home/sensor-readings
}
