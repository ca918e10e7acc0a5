// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var licensePlate: String                    // expect: vehicle/vehicle-registration
  var licencePlate: String                    // expect: vehicle/vehicle-registration
  var licensePlateNumber: String              // expect: vehicle/vehicle-registration
  var licencePlateNumber: String              // expect: vehicle/vehicle-registration
  var numberPlate: String                     // expect: vehicle/vehicle-registration
  var registrationPlate: String               // expect: vehicle/vehicle-registration
  var vehicleRegistration: String             // expect: vehicle/vehicle-registration
  var vehicleRegistrationNumber: String       // expect: vehicle/vehicle-registration
  var vehicleIdentificationNumber: String     // expect: vehicle/vehicle-registration
  var vinNumber: String                       // expect: vehicle/vehicle-registration
  var carRegistrationNumber: String           // expect: vehicle/vehicle-registration
}

struct SwedishRecord {
  var registreringsskylt: String              // expect: vehicle/vehicle-registration
  var fordonsnummer: String                   // expect: vehicle/vehicle-registration
  var fordonsregistrering: String             // expect: vehicle/vehicle-registration
  var chassinummer: String                    // expect: vehicle/vehicle-registration
}

struct NorwegianRecord {
  var skiltnummer: String                     // expect: vehicle/vehicle-registration
  var kjennemerke: String                     // expect: vehicle/vehicle-registration
  var understellsnummer: String               // expect: vehicle/vehicle-registration
  var kjøretøynummer: String                  // expect: vehicle/vehicle-registration
}

struct DanishRecord {
  var nummerplade: String                     // expect: vehicle/vehicle-registration
  var stelnummer: String                      // expect: vehicle/vehicle-registration
  var køretøjsnummer: String                  // expect: vehicle/vehicle-registration
}

struct FinnishRecord {
  var rekisterikilpi: String                  // expect: vehicle/vehicle-registration
  var ajoneuvonRekisterinumero: String        // expect: vehicle/vehicle-registration
  var alustanumero: String                    // expect: vehicle/vehicle-registration
  var valmistenumeroAjoneuvo: String          // expect: vehicle/vehicle-registration
}

struct GermanRecord {
  var nummernschild: String                   // expect: vehicle/vehicle-registration
  var kfzKennzeichen: String                  // expect: vehicle/vehicle-registration
  var fahrgestellnummer: String               // expect: vehicle/vehicle-registration
  var autokennzeichen: String                 // expect: vehicle/vehicle-registration
  var fahrzeugidentifikationsnummer: String   // expect: vehicle/vehicle-registration
}

struct Ajoneuvo {
  var rekisterinumero: String                 // expect: vehicle/vehicle-registration
  var rekisteritunnus: String                 // expect: vehicle/vehicle-registration
}

struct Køretøj {
  var registreringsnummer: String             // expect: vehicle/vehicle-registration
  var regnummer: String                       // expect: vehicle/vehicle-registration
  var regnr: String                           // expect: vehicle/vehicle-registration
}

struct Kjøretøy {
  var registreringsnummer: String             // expect: vehicle/vehicle-registration
  var regnummer: String                       // expect: vehicle/vehicle-registration
  var regnr: String                           // expect: vehicle/vehicle-registration
}

struct Car {
  var vin: String                             // expect: vehicle/vehicle-registration
  var plate: String                           // expect: vehicle/vehicle-registration
  var registrationNo: String                  // expect: vehicle/vehicle-registration
  var registreringsnummer: String             // expect: vehicle/vehicle-registration
  var regnummer: String                       // expect: vehicle/vehicle-registration
  var regnr: String                           // expect: vehicle/vehicle-registration
  var kennzeichen: String                     // expect: vehicle/vehicle-registration
}

struct Kitchen {
  var plate: String
  var vin: String
  var plateCount: Int
  var isLicensePlateVisible: Bool
  var licensePlateView: UIView
}

struct Yhdistys {
  var rekisterinumero: String  // expect: organisation/organisation-number
}

struct Laite {
  var rekisterinumero: String
}

struct Parking {
  var regNr: String                           // expect: vehicle/vehicle-registration
  var regNummer: String                       // expect: vehicle/vehicle-registration
}

struct Processor {
  var regNr: Int
}

struct Vehicle {
  var plateNumber: String                     // expect: vehicle/vehicle-registration
  var registrationNumber: String              // expect: vehicle/vehicle-registration
  var regNumber: String                       // expect: vehicle/vehicle-registration
  var registrationMark: String                // expect: vehicle/vehicle-registration
}

struct Assay {
  var plateNumber: Int
  var registrationNumber: Int
  var regNo: Int
}

struct Ökutæki {
  var skráningarnúmer: String                 // expect: vehicle/vehicle-registration
}

struct EnglishRegister {
  var chassisNumber: String                   // expect: vehicle/vehicle-registration
  var vehiclePlateNumber: String              // expect: vehicle/vehicle-registration
  var carLicense: String                      // expect: vehicle/vehicle-registration
  var carLicence: String                      // expect: vehicle/vehicle-registration
}

struct IcelandicRegister {
  var bílnúmer: String                        // expect: vehicle/vehicle-registration
}

struct FerryBooking {
  var regPlate: String                        // expect: vehicle/vehicle-registration
  var hotPlate: String
}
