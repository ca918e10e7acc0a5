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

struct Company {
  var orgNumber: String  // expect: organisation/organisation-number
  var orgNr: Int  // expect: organisation/organisation-number
  var ORGANISATION_NUMBER: String  // expect: organisation/organisation-number
  var registrationNumber: String  // expect: organisation/organisation-number
  var registrationNo: String  // expect: organisation/organisation-number
  var registrationId: String  // expect: organisation/organisation-number
  var registerNumber: String  // expect: organisation/organisation-number
  var registerId: String  // expect: organisation/organisation-number
  var registeredNumber: String  // expect: organisation/organisation-number
  var registreringsnummer: String  // expect: organisation/organisation-number
  var organisationID: UUID
  var organisation: String
  var number: String
  var hasOrgNumber: Bool
  var orgNumberLabel: UILabel
}

struct Vehicle {
  var registrationNumber: String
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
