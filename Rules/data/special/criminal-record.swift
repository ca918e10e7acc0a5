// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var criminalRecord: String                  // expect: special/criminal-record
  var criminalConviction: String              // expect: special/criminal-record
  var criminalHistory: String                 // expect: special/criminal-record
  var criminalOffence: String                 // expect: special/criminal-record
  var criminalOffense: String                 // expect: special/criminal-record
  var criminalCharge: String                  // expect: special/criminal-record
  var policeRecord: String                    // expect: special/criminal-record
  var arrestRecord: String                    // expect: special/criminal-record
  var priorConviction: String                 // expect: special/criminal-record
}

struct SwedishRecord {
  var brottsregister: String                  // expect: special/criminal-record
  var belastningsregister: String             // expect: special/criminal-record
  var belastningsregisterutdrag: String       // expect: special/criminal-record
  var straffregister: String                  // expect: special/criminal-record
  var brottmålsdom: String                    // expect: special/criminal-record
  var brottsmisstanke: String                 // expect: special/criminal-record
}

struct NorwegianRecord {
  var politiattest: String                    // expect: special/criminal-record
  var strafferegister: String                 // expect: special/criminal-record
  var vandelsattest: String                   // expect: special/criminal-record
  var straffedom: String                      // expect: special/criminal-record
  var lovovertredelse: String                 // expect: special/criminal-record
}

struct DanishRecord {
  var straffeattest: String                   // expect: special/criminal-record
  var børneattest: String                     // expect: special/criminal-record
  var strafferegister: String                 // expect: special/criminal-record
  var straffedom: String                      // expect: special/criminal-record
  var lovovertrædelse: String                 // expect: special/criminal-record
}

struct FinnishRecord {
  var rikosrekisteri: String                  // expect: special/criminal-record
  var rikosrekisteriote: String               // expect: special/criminal-record
  var rikostuomio: String                     // expect: special/criminal-record
  var rikosepäily: String                     // expect: special/criminal-record
}

struct GermanRecord {
  var führungszeugnis: String                 // expect: special/criminal-record
  var fuehrungszeugnis: String                // expect: special/criminal-record
  var strafregister: String                   // expect: special/criminal-record
  var vorstrafe: String                       // expect: special/criminal-record
  var vorstrafen: String                      // expect: special/criminal-record
  var strafregisterauszug: String             // expect: special/criminal-record
  var strafrechtlicheVerurteilung: String     // expect: special/criminal-record
  var straftat: String                        // expect: special/criminal-record
}

struct Game {
  var offence: String
  var isCriminalRecordChecked: Bool
  var criminalRecordView: UIView
  var recordCount: Int
}

struct Text {
  var sentenceLength: Int
  var chargeDescription: String
  var convictionLabel: UILabel
}

struct EnglishRegister {
  var convictionDate: String                  // expect: special/criminal-record
  var dateOfConviction: String                // expect: special/criminal-record
  var offenceCode: String                     // expect: special/criminal-record
  var offenseCode: String                     // expect: special/criminal-record
  var arrestDate: String                      // expect: special/criminal-record
  var dateOfArrest: String                    // expect: special/criminal-record
  var mugshot: String                         // expect: special/criminal-record
  var mugShot: String                         // expect: special/criminal-record
  var inmateNumber: String                    // expect: special/criminal-record
  var inmateId: String                        // expect: special/criminal-record
  var prisonerNumber: String                  // expect: special/criminal-record
  var dbsCertificateNumber: String            // expect: special/criminal-record
  var dbsCheckResult: String                  // expect: special/criminal-record
  var paroleStatus: String                    // expect: special/criminal-record
  var prisonSentence: String                  // expect: special/criminal-record
  var backgroundCheckResult: String           // expect: special/criminal-record
}

struct IcelandicRegister {
  var sakavottorð: String                     // expect: special/criminal-record
  var sakaskrá: String                        // expect: special/criminal-record
  var sakaferill: String                      // expect: special/criminal-record
}
