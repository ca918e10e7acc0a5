// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var geneticData: String                     // expect: special/genetic
  var geneticTest: String                     // expect: special/genetic
  var geneticTestResult: String               // expect: special/genetic
  var geneticMarker: String                   // expect: special/genetic
  var geneticProfile: String                  // expect: special/genetic
  var dnaSample: String                       // expect: special/genetic
  var dnaProfile: String                      // expect: special/genetic
  var dnaSequence: String                     // expect: special/genetic
  var genotype: String                        // expect: special/genetic
  var genomeSequence: String                  // expect: special/genetic
  var dnaTestResult: String                   // expect: special/genetic
}

struct SwedishRecord {
  var genetiskaUppgifter: String              // expect: special/genetic
  var genetiskData: String                    // expect: special/genetic
  var gentest: String                         // expect: special/genetic
  var dnaProv: String                         // expect: special/genetic
  var arvsanlag: String                       // expect: special/genetic
}

struct NorwegianRecord {
  var genetiskeData: String                   // expect: special/genetic
  var gentestresultat: String                 // expect: special/genetic
  var genetiskeOpplysninger: String           // expect: special/genetic
  var gentest: String                         // expect: special/genetic
  var dnaProfil: String                       // expect: special/genetic
}

struct DanishRecord {
  var genetiskeOplysninger: String            // expect: special/genetic
  var genetiskeData: String                   // expect: special/genetic
  var gentest: String                         // expect: special/genetic
  var dnaProfil: String                       // expect: special/genetic
}

struct FinnishRecord {
  var geneettinenTieto: String                // expect: special/genetic
  var geneettisetTiedot: String               // expect: special/genetic
  var geenitesti: String                      // expect: special/genetic
  var dnaNäyte: String                        // expect: special/genetic
}

struct GermanRecord {
  var genetischeDaten: String                 // expect: special/genetic
  var gentestergebnis: String                 // expect: special/genetic
  var gentest: String                         // expect: special/genetic
  var dnaProfil: String                       // expect: special/genetic
  var dnaProbe: String                        // expect: special/genetic
}

struct Search {
  var geneticAlgorithm: String
  var genre: String
  var isGenotypeKnown: Bool
  var dnaView: UIView
}

struct IcelandicRegister {
  var erfðaupplýsingar: String                // expect: special/genetic
}
