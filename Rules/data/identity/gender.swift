// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var gender: String                          // expect: identity/gender
  var genderIdentity: String                  // expect: identity/gender
  var biologicalSex: String                   // expect: identity/gender
}

struct SwedishRecord {
  var könsidentitet: String                   // expect: identity/gender
  var juridisktKön: String                    // expect: identity/gender
}

struct NorwegianRecord {
  var kjønn: String                           // expect: identity/gender
  var kjønnsidentitet: String                 // expect: identity/gender
  var juridiskKjønn: String                   // expect: identity/gender
}

struct FinnishRecord {
  var sukupuoli: String                       // expect: identity/gender
  var sukupuoliIdentiteetti: String           // expect: identity/gender
}

struct GermanRecord {
  var geschlecht: String                      // expect: identity/gender
  var geschlechtsidentität: String            // expect: identity/gender
}

struct DanishRecord {
  var kønsidentitet: String                   // expect: identity/gender
  var juridiskKøn: String                     // expect: identity/gender
}

struct Person {
  var køn: String                             // expect: identity/gender
}

struct Patient {
  var sex: String                             // expect: identity/gender
  var pronouns: String                        // expect: identity/gender
  var kön: String                             // expect: identity/gender
}

struct Speech {
  var voiceGender: String
  var grammaticalGender: String
  var nounGender: String
  var genderPicker: UIPickerView
  var isGenderShown: Bool
}

struct Member {
  var gender: Gender  // expect: identity/gender
}

struct Gender {
  var sex: Int
}

enum Roman { case sex(Int) }

struct Nemandi {
  var kyn: String                             // expect: identity/gender
}

struct EnglishRegister {
  var sexAssignedAtBirth: String              // expect: identity/gender
  var legalSex: String                        // expect: identity/gender
  var birthSex: String                        // expect: identity/gender
  var genderCode: String                      // expect: identity/gender
}

struct IcelandicRegister {
  var kynvitund: String                       // expect: identity/gender
}
