// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var sexualOrientation: String               // expect: special/sex-life
  var sexualPreference: String                // expect: special/sex-life
  var sexuality: String                       // expect: special/sex-life
  var sexLife: String                         // expect: special/sex-life
  var sexualActivity: String                  // expect: special/sex-life
}

struct SwedishRecord {
  var sexuellLäggning: String                 // expect: special/sex-life
  var sexualitet: String                      // expect: special/sex-life
  var sexualliv: String                       // expect: special/sex-life
}

struct NorwegianRecord {
  var seksuellOrientering: String             // expect: special/sex-life
  var seksuellLegning: String                 // expect: special/sex-life
  var seksualitet: String                     // expect: special/sex-life
  var seksualliv: String                      // expect: special/sex-life
}

struct DanishRecord {
  var seksuelOrientering: String              // expect: special/sex-life
  var seksualitet: String                     // expect: special/sex-life
  var seksualliv: String                      // expect: special/sex-life
  var seksuelleForhold: String                // expect: special/sex-life
}

struct FinnishRecord {
  var seksuaalinenSuuntautuminen: String      // expect: special/sex-life
  var seksuaalisuus: String                   // expect: special/sex-life
  var seksuaalielämä: String                  // expect: special/sex-life
}

struct GermanRecord {
  var sexuelleOrientierung: String            // expect: special/sex-life
  var sexualleben: String                     // expect: special/sex-life
  var sexuelleAusrichtung: String             // expect: special/sex-life
  var sexualität: String                      // expect: special/sex-life
}

struct Screen {
  var orientation: Int
  var isSexualOrientationShown: Bool
  var sexualityPicker: UIPickerView
}

struct DatingProfile {
  var gender: String                          // expect: identity/gender
  var interestedIn: String                    // expect: special/sex-life
}

struct Subscriber {
  var interestedIn: String
}

struct IcelandicRegister {
  var kynhneigð: String                       // expect: special/sex-life
  var kynlíf: String                          // expect: special/sex-life
}
