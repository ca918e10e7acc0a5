// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var ageGroup: Double                        // expect: identity/age
  var ageRange: Double                        // expect: identity/age
  var ageBracket: Double                      // expect: identity/age
  var ageBand: Double                         // expect: identity/age
  var ageInYears: Double                      // expect: identity/age
}

struct SwedishRecord {
  var åldersgrupp: Double                     // expect: identity/age
  var åldersspann: Double                     // expect: identity/age
}

struct NorwegianRecord {
  var aldersgruppe: Double                    // expect: identity/age
}

struct FinnishRecord {
  var ikäryhmä: Double                        // expect: identity/age
  var ikäluokka: String                       // expect: identity/age
}

struct GermanRecord {
  var altersgruppe: Double                    // expect: identity/age
  var lebensalter: Double                     // expect: identity/age
  var altersklasse: String                    // expect: identity/age
}

struct DanishRecord {
  var aldersgruppe: String                    // expect: identity/age
  var aldersinterval: String                  // expect: identity/age
}

struct Henkilö {
  var ikä: String                             // expect: identity/age
}

struct Person {
  var alder: String                           // expect: identity/age
  var alter: String                           // expect: identity/age
}

struct Patient {
  var age: Double                             // expect: identity/age
  var ålder: Double                           // expect: identity/age
  var ikä: Double                             // expect: identity/age
}

struct Cache {
  var age: Int
  var maxAge: Int
  var cacheAge: Int
  var ageLimit: Int
}

struct Dog {
  var age: TimeInterval
}

func age(of file: URL) -> Int { 0 }

func askThePlatform() {
  _ = AgeRangeService.shared  // expect: identity/age
}

struct Sjúklingur {
  var aldur: Int                              // expect: identity/age
}
