// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var nationalId: String                      // expect: identity/national-identifier
  var nationalIdNumber: String                // expect: identity/national-identifier
  var nationalIdentityNumber: String          // expect: identity/national-identifier
  var nationalIdentificationNumber: String    // expect: identity/national-identifier
  var personalIdentityNumber: String          // expect: identity/national-identifier
  var personalIdNumber: String                // expect: identity/national-identifier
  var socialSecurityNumber: String            // expect: identity/national-identifier
  var socialSecurityNo: String                // expect: identity/national-identifier
  var ssn: String                             // expect: identity/national-identifier
  var socialInsuranceNumber: String           // expect: identity/national-identifier
  var nationalInsuranceNumber: String         // expect: identity/national-identifier
  var nino: String                            // expect: identity/national-identifier
  var passportNumber: String                  // expect: identity/national-identifier
  var passportNo: String                      // expect: identity/national-identifier
  var identityCardNumber: String              // expect: identity/national-identifier
  var idCardNumber: String                    // expect: identity/national-identifier
  var drivingLicenceNumber: String            // expect: identity/national-identifier
  var driverLicenseNumber: String             // expect: identity/national-identifier
  var driverLicenceNumber: String             // expect: identity/national-identifier
  var driversLicenseNumber: String            // expect: identity/national-identifier
  var taxIdentificationNumber: String         // expect: identity/national-identifier
}

struct SwedishRecord {
  var personnummer: String                    // expect: identity/national-identifier
  var personnr: String                        // expect: identity/national-identifier
  var personNr: String                        // expect: identity/national-identifier
  var samordningsnummer: String               // expect: identity/national-identifier
  var samordningsnr: String                   // expect: identity/national-identifier
  var körkortsnummer: String                  // expect: identity/national-identifier
  var passnummer: String                      // expect: identity/national-identifier
  var personbeteckning: String                // expect: identity/national-identifier
}

struct NorwegianRecord {
  var fødselsnummer: String                   // expect: identity/national-identifier
  var fødselsnr: String                       // expect: identity/national-identifier
  var personnummer: String                    // expect: identity/national-identifier
  var passnummer: String                      // expect: identity/national-identifier
  var førerkortnummer: String                 // expect: identity/national-identifier
  var nasjonaltIdNummer: String               // expect: identity/national-identifier
  var fødselsEllerDNummer: String             // expect: identity/national-identifier
}

struct DanishRecord {
  var cprNummer: String                       // expect: identity/national-identifier
  var cprNr: String                           // expect: identity/national-identifier
  var pasnummer: String                       // expect: identity/national-identifier
  var personnummer: String                    // expect: identity/national-identifier
  var kørekortnummer: String                  // expect: identity/national-identifier
}

struct FinnishRecord {
  var henkilötunnus: String                   // expect: identity/national-identifier
  var hetu: String                            // expect: identity/national-identifier
  var passinumero: String                     // expect: identity/national-identifier
  var sosiaaliturvatunnus: String             // expect: identity/national-identifier
  var ajokortinNumero: String                 // expect: identity/national-identifier
  var henkilökortinNumero: String             // expect: identity/national-identifier
}

struct Journalnotat {
  var cpr: String  // expect: identity/national-identifier
  var fornavn: String  // expect: identity/name
}

struct Measure {
  var fnr: Double
  var cpr: Int
}

struct GermanRecord {
  var personalausweisnummer: String           // expect: identity/national-identifier
  var ausweisnummer: String                   // expect: identity/national-identifier
  var reisepassnummer: String                 // expect: identity/national-identifier
  var sozialversicherungsnummer: String       // expect: identity/national-identifier
  var steueridentifikationsnummer: String     // expect: identity/national-identifier
  var steuerId: String                        // expect: identity/national-identifier
  var führerscheinnummer: String              // expect: identity/national-identifier
  var passnummer: String                      // expect: identity/national-identifier
  var rentenversicherungsnummer: String       // expect: identity/national-identifier
  var steuerIdentifikationsnummer: String     // expect: identity/national-identifier
  var ahvNummer: String                       // expect: identity/national-identifier
}

struct Person {
  var fnr: String                             // expect: identity/national-identifier
  var dNummer: String                         // expect: identity/national-identifier
  var cpr: String                             // expect: identity/national-identifier
  var steuernummer: String                    // expect: identity/national-identifier
}

struct Employee {
  var taxId: String                           // expect: identity/national-identifier
  var taxNumber: String                       // expect: identity/national-identifier
  var idNumber: String                        // expect: identity/national-identifier
  var pnr: String                             // expect: identity/national-identifier
  var persnr: String                          // expect: identity/national-identifier
  var fnr: String                             // expect: identity/national-identifier
  var dNummer: String                         // expect: identity/national-identifier
  var cpr: String                             // expect: identity/national-identifier
  var steuernummer: String                    // expect: identity/national-identifier
}

struct Flight {
  var pnr: String
  var ssnField: UITextField
  var passportCountry: Int
}

struct Rescue {
  var cpr: String
  var isSSNKnown: Bool
}

struct Company {
  var taxID: String  // expect: organisation/organisation-number
  var fnr: Int
}

func verify(personnummer: String) -> Bool { true }  // expect: identity/national-identifier
func hasSamordningsnummer() -> Bool { true }

func askThePlatform() {
  _ = PKIdentityAuthorizationController()  // expect: identity/national-identifier
}

struct Identification {
  var personalNumber: String                  // expect: identity/national-identifier
  var personNumber: String                    // expect: identity/national-identifier
}

struct Recept {
  var pnr: String                             // expect: identity/national-identifier
  var diagnosis: String                       // expect: special/health
}

struct Route {
  var pnr: String
}

struct RegisteredUser {
  var nin: String                             // expect: identity/national-identifier
}

struct TravelPassport {
  var documentNumber: String                  // expect: identity/national-identifier
  var visaNumber: String                      // expect: identity/national-identifier
}

struct Invoice {
  var documentNumber: String
  var nin: String
  var visaNumber: String
  var mrzScanner: MRZScanner
  var driversLicense: Bool
}

struct EnglishRegister {
  var ssnLast4: String                        // expect: identity/national-identifier
  var ssnLastFour: String                     // expect: identity/national-identifier
  var ssnLastDigits: String                   // expect: identity/national-identifier
  var travelDocumentNumber: String            // expect: identity/national-identifier
  var mrz: String                             // expect: identity/national-identifier
  var mrzLine: String                         // expect: identity/national-identifier
  var machineReadableZone: String             // expect: identity/national-identifier
  var driversLicense: String                  // expect: identity/national-identifier
  var driverLicense: String                   // expect: identity/national-identifier
  var driversLicence: String                  // expect: identity/national-identifier
  var drivingLicence: String                  // expect: identity/national-identifier
  var personalAdministrativeNumber: String    // expect: identity/national-identifier
}

struct NorwegianRegister {
  var folkeregisteridentifikator: String      // expect: identity/national-identifier
  var personident: String                     // expect: identity/national-identifier
  var personidentifikator: String             // expect: identity/national-identifier
  var norskIdentitetsnummer: String           // expect: identity/national-identifier
}

struct FinnishRegister {
  var sähköinenAsiointitunnus: String         // expect: identity/national-identifier
}

struct IcelandicRegister {
  var kennitala: String                       // expect: identity/national-identifier
  var vegabréfsnúmer: String                  // expect: identity/national-identifier
  var ökuskírteinisnúmer: String              // expect: identity/national-identifier
}

// The abbreviations stand for nothing else that is a text.
func findDoctor(fnr: String) {}               // expect: identity/national-identifier
func check(persnr: String) {}                 // expect: identity/national-identifier
func train(fnr: Double, cpr: String) {}

struct Hetu {
  let raw: String                             // expect: identity/national-identifier
  let digits: [Int]                           // expect: identity/national-identifier
  let isValid: Bool
}
