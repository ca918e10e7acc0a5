// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var ethnicity: String                       // expect: special/ethnic-origin
  var ethnicOrigin: String                    // expect: special/ethnic-origin
  var ethnicGroup: String                     // expect: special/ethnic-origin
  var ethnicBackground: String                // expect: special/ethnic-origin
  var racialOrigin: String                    // expect: special/ethnic-origin
  var skinColour: String                      // expect: special/ethnic-origin
  var skinColor: String                       // expect: special/ethnic-origin
}

struct SwedishRecord {
  var etnicitet: String                       // expect: special/ethnic-origin
  var etnisktUrsprung: String                 // expect: special/ethnic-origin
  var etniskTillhörighet: String              // expect: special/ethnic-origin
  var hudfärg: String                         // expect: special/ethnic-origin
}

struct NorwegianRecord {
  var etnisitet: String                       // expect: special/ethnic-origin
  var etniskOpprinnelse: String               // expect: special/ethnic-origin
  var etniskBakgrunn: String                  // expect: special/ethnic-origin
  var hudfarge: String                        // expect: special/ethnic-origin
}

struct DanishRecord {
  var etniskOprindelse: String                // expect: special/ethnic-origin
  var etniskBaggrund: String                  // expect: special/ethnic-origin
  var etnicitet: String                       // expect: special/ethnic-origin
  var hudfarve: String                        // expect: special/ethnic-origin
}

struct FinnishRecord {
  var etninenTausta: String                   // expect: special/ethnic-origin
  var etninenAlkuperä: String                 // expect: special/ethnic-origin
  var etnisyys: String                        // expect: special/ethnic-origin
  var ihonväri: String                        // expect: special/ethnic-origin
}

struct GermanRecord {
  var ethnie: String                          // expect: special/ethnic-origin
  var ethnischeHerkunft: String               // expect: special/ethnic-origin
  var hautfarbe: String                       // expect: special/ethnic-origin
  var ethnizität: String                      // expect: special/ethnic-origin
  var ethnischeZugehörigkeit: String          // expect: special/ethnic-origin
}

struct Applicant {
  var race: String                            // expect: special/ethnic-origin
}

struct Game {
  var race: String
  var dataRace: String
  var raceNumber: Int
  var isEthnicityShown: Bool
}

struct Student {
  var race: String  // expect: special/ethnic-origin
}

struct EnglishRegister {
  var ethnicityCode: String                   // expect: special/ethnic-origin
}

struct IcelandicRegister {
  var kynþáttur: String                       // expect: special/ethnic-origin
  var þjóðernisuppruni: String                // expect: special/ethnic-origin
}
