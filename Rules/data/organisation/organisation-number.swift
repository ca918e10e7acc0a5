// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var organisationNumber: String              // expect: organisation/organisation-number
  var organizationNumber: String              // expect: organisation/organisation-number
  var organisationNo: String                  // expect: organisation/organisation-number
  var organizationNo: String                  // expect: organisation/organisation-number
  var orgNumber: String                       // expect: organisation/organisation-number
  var orgNo: String                           // expect: organisation/organisation-number
  var orgNr: String                           // expect: organisation/organisation-number
  var companyRegistrationNumber: String       // expect: organisation/organisation-number
  var companyRegistrationNo: String           // expect: organisation/organisation-number
  var businessRegistrationNumber: String      // expect: organisation/organisation-number
  var corporateIdentityNumber: String         // expect: organisation/organisation-number
  var tradeRegisterNumber: String             // expect: organisation/organisation-number
  var vatNumber: String                       // expect: organisation/organisation-number
  var vatNo: String                           // expect: organisation/organisation-number
  var vatId: String                           // expect: organisation/organisation-number
  var vatRegistrationNumber: String           // expect: organisation/organisation-number
}

struct SwedishRecord {
  var organisationsnummer: String             // expect: organisation/organisation-number
  var organisationsnr: String                 // expect: organisation/organisation-number
  var organisationsNr: String                 // expect: organisation/organisation-number
  var orgnummer: String                       // expect: organisation/organisation-number
  var momsnummer: String                      // expect: organisation/organisation-number
  var momsregistreringsnummer: String         // expect: organisation/organisation-number
  var vatnummer: String                       // expect: organisation/organisation-number
  var momsnr: String                          // expect: organisation/organisation-number
}

struct NorwegianRecord {
  var organisasjonsnummer: String             // expect: organisation/organisation-number
  var organisasjonsnr: String                 // expect: organisation/organisation-number
  var orgnr: String                           // expect: organisation/organisation-number
  var orgnummer: String                       // expect: organisation/organisation-number
  var foretaksnummer: String                  // expect: organisation/organisation-number
  var mvaNummer: String                       // expect: organisation/organisation-number
  var mvaNr: String                           // expect: organisation/organisation-number
}

struct DanishRecord {
  var cvrNummer: String                       // expect: organisation/organisation-number
  var cvrNr: String                           // expect: organisation/organisation-number
  var seNummer: String                        // expect: organisation/organisation-number
  var virksomhedsnummer: String               // expect: organisation/organisation-number
  var momsnummer: String                      // expect: organisation/organisation-number
  var momsNr: String                          // expect: organisation/organisation-number
  var organisationsnummer: String             // expect: organisation/organisation-number
}

struct FinnishRecord {
  var yTunnus: String                         // expect: organisation/organisation-number
  var yritystunnus: String                    // expect: organisation/organisation-number
  var alvNumero: String                       // expect: organisation/organisation-number
  var alvTunnus: String                       // expect: organisation/organisation-number
  var alvTunniste: String                     // expect: organisation/organisation-number
  var kaupparekisterinumero: String           // expect: organisation/organisation-number
  var arvonlisäverotunniste: String           // expect: organisation/organisation-number
}

struct GermanRecord {
  var handelsregisternummer: String           // expect: organisation/organisation-number
  var handelsregisterNr: String               // expect: organisation/organisation-number
  var hrbNummer: String                       // expect: organisation/organisation-number
  var firmenbuchnummer: String                // expect: organisation/organisation-number
  var ustIdnr: String                         // expect: organisation/organisation-number
  var ustId: String                           // expect: organisation/organisation-number
  var ustIdNr: String                         // expect: organisation/organisation-number
  var umsatzsteuerId: String                  // expect: organisation/organisation-number
  var umsatzsteuernummer: String              // expect: organisation/organisation-number
  var umsatzsteuerIdentifikationsnummer: String // expect: organisation/organisation-number
  var ustidNr: String                         // expect: organisation/organisation-number
  var unternehmensIdentifikationsnummer: String // expect: organisation/organisation-number
  var mwstNummer: String                      // expect: organisation/organisation-number
}

struct Unternehmen {
  var registernummer: String                  // expect: organisation/organisation-number
  var handelsregister: String                 // expect: organisation/organisation-number
}

struct Yritys {
  var rekisterinumero: String                 // expect: organisation/organisation-number
}

struct Virksomhed {
  var registreringsnummer: String             // expect: organisation/organisation-number
  var cvr: String                             // expect: organisation/organisation-number
}

struct Foretak {
  var registreringsnummer: String             // expect: organisation/organisation-number
}

struct Company {
  var orgNumber: String  // expect: organisation/organisation-number
  var orgNr: Int  // expect: organisation/organisation-number
  var ORGANISATION_NUMBER: String  // expect: organisation/organisation-number
  var registrationNumber: String  // expect: organisation/organisation-number
  var registrationNo: String  // expect: organisation/organisation-number
  var registrationId: String  // expect: organisation/organisation-number
  var registerNumber: String  // expect: organisation/organisation-number
  var registeredNumber: String  // expect: organisation/organisation-number
  var registreringsnummer: String  // expect: organisation/organisation-number
  var organisationID: UUID
  var organisation: String
  var number: String
  var hasOrgNumber: Bool
  var orgNumberLabel: UILabel
}

struct Vehicle {
  var registrationNumber: String  // expect: vehicle/vehicle-registration
  var registreringsnummer: String  // expect: vehicle/vehicle-registration
}

struct Order {
  var companyRegistrationNumber: String  // expect: organisation/organisation-number
  var kundorgnr: String  // expect: organisation/organisation-number
  var orderNumber: String
  var vatAmount: Double
  var companyID: String  // missed: organisation/organisation-number
  var vatRate: String
}

struct Company {
  var taxId: String                           // expect: organisation/organisation-number
  var taxNumber: String                       // expect: organisation/organisation-number
  var taxpayerId: String                      // expect: organisation/organisation-number
}

struct Vendor {
  var companyName: String                     // expect: organisation/company-name
  var ein: String                             // expect: organisation/organisation-number
}

struct Signal {
  var ein: String
  var taxId: String
}

struct EnglishRegister {
  var leiCode: String                         // expect: organisation/organisation-number
  var legalEntityIdentifier: String           // expect: organisation/organisation-number
  var employerIdentificationNumber: String    // expect: organisation/organisation-number
}

struct DanishRegister {
  var produktionsenhedsnummer: String         // expect: organisation/organisation-number
}

struct IcelandicRegister {
  var virðisaukaskattsnúmer: String           // expect: organisation/organisation-number
  var vskNúmer: String                        // expect: organisation/organisation-number
}
