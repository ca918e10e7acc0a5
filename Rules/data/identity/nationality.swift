// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var nationality: String                     // expect: identity/nationality
  var citizenship: String                     // expect: identity/nationality
  var countryOfBirth: String                  // expect: identity/nationality
  var birthCountry: String                    // expect: identity/nationality
  var placeOfBirth: String                    // expect: identity/nationality
  var birthplace: String                      // expect: identity/nationality
  var birthPlace: String                      // expect: identity/nationality
  var cityOfBirth: String                     // expect: identity/nationality
}

struct SwedishRecord {
  var nationalitet: String                    // expect: identity/nationality
  var medborgarskap: String                   // expect: identity/nationality
  var födelseort: String                      // expect: identity/nationality
  var födelseland: String                     // expect: identity/nationality
}

struct NorwegianRecord {
  var statsborgerskap: String                 // expect: identity/nationality
  var fødested: String                        // expect: identity/nationality
  var nasjonalitet: String                    // expect: identity/nationality
  var fødeland: String                        // expect: identity/nationality
}

struct DanishRecord {
  var statsborgerskab: String                 // expect: identity/nationality
  var nationalitet: String                    // expect: identity/nationality
  var fødested: String                        // expect: identity/nationality
  var fødeland: String                        // expect: identity/nationality
}

struct FinnishRecord {
  var kansalaisuus: String                    // expect: identity/nationality
  var syntymäpaikka: String                   // expect: identity/nationality
  var kansallisuus: String                    // expect: identity/nationality
  var syntymämaa: String                      // expect: identity/nationality
  var syntymäkunta: String                    // expect: identity/nationality
}

struct GermanRecord {
  var nationalität: String                    // expect: identity/nationality
  var nationalitaet: String                   // expect: identity/nationality
  var staatsangehörigkeit: String             // expect: identity/nationality
  var staatsbürgerschaft: String              // expect: identity/nationality
  var geburtsort: String                      // expect: identity/nationality
  var geburtsland: String                     // expect: identity/nationality
}

struct Wine {
  var countryOfOrigin: String
  var nationalityFlag: UIImage
  var nationalityCount: [String: Bool]
}

struct EnglishRegister {
  var ctryOfBirth: String                     // expect: identity/nationality
  var townOfBirth: String                     // expect: identity/nationality
  var municipalityOfBirth: String             // expect: identity/nationality
}

struct DanishRegister {
  var fødselsregistreringssted: String        // expect: identity/nationality
}

struct FinnishRegister {
  var syntymäkotikunta: String                // expect: identity/nationality
}

struct SwedishRegister {
  var födelseförsamling: String               // expect: identity/nationality
  var födelselän: String                      // expect: identity/nationality
}

struct NorwegianRegister {
  var fødekommune: String                     // expect: identity/nationality
}

struct IcelandicRegister {
  var ríkisfang: String                       // expect: identity/nationality
  var fæðingarstaður: String                  // expect: identity/nationality
  var þjóðerni: String                        // expect: identity/nationality
  var ríkisborgararéttur: String              // expect: identity/nationality
  var fæðingarland: String                    // expect: identity/nationality
}
