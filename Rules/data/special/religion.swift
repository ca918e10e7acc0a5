// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var religion: String                        // expect: special/religion
  var religiousBelief: String                 // expect: special/religion
  var religiousAffiliation: String            // expect: special/religion
  var religiousDenomination: String           // expect: special/religion
  var churchMembership: String                // expect: special/religion
  var faithCommunity: String                  // expect: special/religion
  var churchTax: String                       // expect: special/religion
}

struct SwedishRecord {
  var religiösTillhörighet: String            // expect: special/religion
  var religiösÖvertygelse: String             // expect: special/religion
  var trossamfund: String                     // expect: special/religion
  var kyrkotillhörighet: String               // expect: special/religion
  var kyrkoavgift: String                     // expect: special/religion
  var livsåskådning: String                   // expect: special/religion
}

struct NorwegianRecord {
  var religiøsTilhørighet: String             // expect: special/religion
  var trossamfunn: String                     // expect: special/religion
  var livssyn: String                         // expect: special/religion
  var religiøsOverbevisning: String           // expect: special/religion
}

struct DanishRecord {
  var religiøsOverbevisning: String           // expect: special/religion
  var kirkeskat: String                       // expect: special/religion
  var religiøstTilhørsforhold: String         // expect: special/religion
  var trossamfund: String                     // expect: special/religion
  var folkekirkemedlem: String                // expect: special/religion
}

struct FinnishRecord {
  var uskonto: String                         // expect: special/religion
  var uskontokunta: String                    // expect: special/religion
  var kirkollisvero: String                   // expect: special/religion
  var uskonnollinenVakaumus: String           // expect: special/religion
  var kirkonJäsenyys: String                  // expect: special/religion
}

struct GermanRecord {
  var religionszugehörigkeit: String          // expect: special/religion
  var konfession: String                      // expect: special/religion
  var kirchensteuer: String                   // expect: special/religion
  var kirchensteuermerkmal: String            // expect: special/religion
  var religiöseÜberzeugung: String            // expect: special/religion
  var glaubensgemeinschaft: String            // expect: special/religion
  var kirchenzugehörigkeit: String            // expect: special/religion
}

struct Book {
  var isReligionShown: Bool
  var religionCount: [Int: Bool]
  var religionView: UIView
}

struct ParishMember {
  var denomination: String                    // expect: special/religion
  var faith: String                           // expect: special/religion
}

struct Banknote {
  var denomination: String
  var faith: Int
}

struct EnglishRegister {
  var baptismDate: String                     // expect: special/religion
  var dateOfBaptism: String                   // expect: special/religion
  var religionCode: String                    // expect: special/religion
}

struct SwedishRegister {
  var dopdatum: String                        // expect: special/religion
}

struct NorwegianRegister {
  var dåpsdato: String                        // expect: special/religion
}

struct DanishRegister {
  var dåbsdato: String                        // expect: special/religion
}

struct FinnishRegister {
  var kastepäivä: String                      // expect: special/religion
}

struct GermanRegister {
  var taufdatum: String                       // expect: special/religion
}

struct IcelandicRegister {
  var trúfélag: String                        // expect: special/religion
  var trúarbrögð: String                      // expect: special/religion
  var trúarskoðun: String                     // expect: special/religion
}
