// Marked lines must be found, every other line must stay silent.

struct Employee {
  var numberOfChildren: Int                   // expect: identity/marital-status
  var numberOfDependents: Int                 // expect: identity/marital-status
  var numberOfDependants: Int                 // expect: identity/marital-status
  var antalBarn: Int                          // expect: identity/marital-status
  var antallBarn: Int                         // expect: identity/marital-status
  var antalBørn: Int                          // expect: identity/marital-status
  var lastenMäärä: Int                        // expect: identity/marital-status
  var lastenLukumäärä: Int                    // expect: identity/marital-status
  var anzahlKinder: Int                       // expect: identity/marital-status
}

struct NextOfKin {
  var relationship: String                    // expect: identity/marital-status
  var relation: String                        // expect: identity/marital-status
  var relationToPatient: String               // expect: identity/marital-status
  var relationshipToPatient: String           // expect: identity/marital-status
  var relation: String                        // expect: identity/marital-status
  var relasjon: String                        // expect: identity/marital-status
  var relation: String                        // expect: identity/marital-status
}

struct TreeNode {
  var numberOfChildren: Int
  var numberOfDependents: Int
  var relationship: String
  var relation: String
}

struct MaritalStatusField {
  var maritalStatusOptions: [Option]
  var maritalStatusLabel: UILabel
  var hasMaritalStatus: Bool
  var antalBarn: Int
}

struct Starfsmaður {
  var fjöldiBarna: Int                        // expect: identity/marital-status
}

struct EnglishRegister {
  var maritalStatus: String                   // expect: identity/marital-status
  var civilStatus: String                     // expect: identity/marital-status
  var relationshipStatus: String              // expect: identity/marital-status
  var marriageDate: String                    // expect: identity/marital-status
  var dateOfMarriage: String                  // expect: identity/marital-status
  var divorceDate: String                     // expect: identity/marital-status
  var parentalResponsibility: String          // expect: identity/marital-status
  var maritalStatusCode: String               // expect: identity/marital-status
}

struct SwedishRegister {
  var civilstånd: String                      // expect: identity/marital-status
  var äktenskapsdatum: String                 // expect: identity/marital-status
  var familjesituation: String                // expect: identity/marital-status
}

struct NorwegianRegister {
  var sivilstand: String                      // expect: identity/marital-status
  var sivilstatus: String                     // expect: identity/marital-status
  var foreldreansvar: String                  // expect: identity/marital-status
  var ekteskapsdato: String                   // expect: identity/marital-status
}

struct DanishRegister {
  var civilstand: String                      // expect: identity/marital-status
  var civilstatus: String                     // expect: identity/marital-status
  var ægteskabeligStatus: String              // expect: identity/marital-status
  var forældremyndighed: String               // expect: identity/marital-status
}

struct FinnishRegister {
  var siviilisääty: String                    // expect: identity/marital-status
  var aviosääty: String                       // expect: identity/marital-status
  var huoltajuus: String                      // expect: identity/marital-status
}

struct GermanRegister {
  var familienstand: String                   // expect: identity/marital-status
  var personenstand: String                   // expect: identity/marital-status
  var sorgerecht: String                      // expect: identity/marital-status
}

struct IcelandicRegister {
  var hjúskaparstaða: String                  // expect: identity/marital-status
  var hjúskaparstétt: String                  // expect: identity/marital-status
}
