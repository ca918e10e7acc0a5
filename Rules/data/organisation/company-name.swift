// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var companyName: String                     // expect: organisation/company-name
  var organisationName: String                // expect: organisation/company-name
  var organizationName: String                // expect: organisation/company-name
  var businessName: String                    // expect: organisation/company-name
  var nameOfCompany: String                   // expect: organisation/company-name
  var tradingName: String                     // expect: organisation/company-name
}

struct SwedishRecord {
  var företagsnamn: String                    // expect: organisation/company-name
  var bolagsnamn: String                      // expect: organisation/company-name
  var firmanamn: String                       // expect: organisation/company-name
  var organisationsnamn: String               // expect: organisation/company-name
}

struct NorwegianRecord {
  var bedriftsnavn: String                    // expect: organisation/company-name
  var selskapsnavn: String                    // expect: organisation/company-name
  var firmanavn: String                       // expect: organisation/company-name
  var foretaksnavn: String                    // expect: organisation/company-name
  var virksomhetsnavn: String                 // expect: organisation/company-name
  var organisasjonsnavn: String               // expect: organisation/company-name
}

struct DanishRecord {
  var virksomhedsnavn: String                 // expect: organisation/company-name
  var firmanavn: String                       // expect: organisation/company-name
  var selskabsnavn: String                    // expect: organisation/company-name
  var organisationsnavn: String               // expect: organisation/company-name
}

struct FinnishRecord {
  var yrityksenNimi: String                   // expect: organisation/company-name
  var yritysnimi: String                      // expect: organisation/company-name
  var yhtiönNimi: String                      // expect: organisation/company-name
  var toiminimi: String                       // expect: organisation/company-name
  var organisaationNimi: String               // expect: organisation/company-name
}

struct GermanRecord {
  var firmenname: String                      // expect: organisation/company-name
  var unternehmensname: String                // expect: organisation/company-name
  var firmenbezeichnung: String               // expect: organisation/company-name
  var organisationsname: String               // expect: organisation/company-name
  var gesellschaftsname: String               // expect: organisation/company-name
}

struct Ansprechpartner {
  var firma: String                           // expect: organisation/company-name
  var unternehmen: String                     // expect: organisation/company-name
}

struct Yhteyshenkilö {
  var yritys: String                          // expect: organisation/company-name
}

struct Kontaktperson {
  var bedrift: String                         // expect: organisation/company-name
  var firma: String                           // expect: organisation/company-name
  var selskap: String                         // expect: organisation/company-name
  var virksomhed: String                      // expect: organisation/company-name
}

struct Contact {
  var company: String                         // expect: organisation/company-name
  var företag: String                         // expect: organisation/company-name
  var bolag: String                           // expect: organisation/company-name
}

struct Theme {
  var company: String
  var companyNameLabel: UILabel
  var isCompanyNameShown: Bool
  var company: Company
}

func ask() {
  field.textContentType = .organizationName  // expect: organisation/company-name
  field.textContentType = .none
}

func askThePlatform() {
  keys.append(CNContactOrganizationNameKey as CNKeyDescriptor)  // expect: organisation/company-name
}

struct Kundpost {
  var foretag: String  // expect: organisation/company-name
  var orgnr: String  // expect: organisation/organisation-number
}

struct Rapport {
  var foretag: String
  var rubrik: String
}

struct Organization {
  var legalName: String                       // expect: organisation/company-name
  var registeredName: String                  // expect: organisation/company-name
  var tradeName: String                       // expect: organisation/company-name
}

struct IcelandicRegister {
  var fyrirtækisnafn: String                  // expect: organisation/company-name
  var nafnFyrirtækis: String                  // expect: organisation/company-name
}
