// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var dateOfBirth: Date                       // expect: identity/date-of-birth
  var dob: Date                               // expect: identity/date-of-birth
  var birthDate: Date                         // expect: identity/date-of-birth
  var birthday: Date                          // expect: identity/date-of-birth
  var birthYear: Date                         // expect: identity/date-of-birth
  var yearOfBirth: Date                       // expect: identity/date-of-birth
  var birthMonth: Date                        // expect: identity/date-of-birth
  var birthDay: Date                          // expect: identity/date-of-birth
}

struct SwedishRecord {
  var födelsedatum: Date                      // expect: identity/date-of-birth
  var födelsedag: Date                        // expect: identity/date-of-birth
  var födelseår: Date                         // expect: identity/date-of-birth
  var födelsetid: Date                        // expect: identity/date-of-birth
}

struct NorwegianRecord {
  var fødselsdato: Date                       // expect: identity/date-of-birth
  var fødselsår: Date                         // expect: identity/date-of-birth
  var bursdag: Date                           // expect: identity/date-of-birth
  var fødselsdag: String                      // expect: identity/date-of-birth
}

struct DanishRecord {
  var fødselsdag: Date                        // expect: identity/date-of-birth
  var fødselsdato: String                     // expect: identity/date-of-birth
  var fødselsår: String                       // expect: identity/date-of-birth
}

struct FinnishRecord {
  var syntymäaika: Date                       // expect: identity/date-of-birth
  var syntymäpäivä: Date                      // expect: identity/date-of-birth
  var syntymävuosi: Date                      // expect: identity/date-of-birth
}

struct GermanRecord {
  var geburtsdatum: Date                      // expect: identity/date-of-birth
  var geburtstag: Date                        // expect: identity/date-of-birth
  var geburtsjahr: Date                       // expect: identity/date-of-birth
  var gebDatum: String                        // expect: identity/date-of-birth
}

struct Party {
  var processBirthDate: Date
  var birthdayCake: String
  var birthdayReminderEnabled: Bool
  var dobPicker: UIDatePicker
  var expirationDate: Date
  var isBirthday: Bool
}

func read() throws {
  field.textContentType = .birthdate  // expect: identity/date-of-birth
  field.textContentType = .none
  let parts = try store.dateOfBirthComponents()  // expect: identity/date-of-birth
}

func askThePlatform() {
  keys.append(CNContactBirthdayKey as CNKeyDescriptor)  // expect: identity/date-of-birth
  field.textContentType = .birthdateDay  // expect: identity/date-of-birth
  field.textContentType = .birthdateMonth  // expect: identity/date-of-birth
  field.textContentType = .birthdateYear  // expect: identity/date-of-birth
}

struct Invitation {
  var bday: String                            // expect: identity/date-of-birth
  var yob: Int                                // expect: identity/date-of-birth
  var dateOfBirthText: String                 // expect: identity/date-of-birth
}

struct EnglishRegister {
  var birthDateTime: String                   // expect: identity/date-of-birth
  var bdayDay: String                         // expect: identity/date-of-birth
  var bdayMonth: String                       // expect: identity/date-of-birth
  var bdayYear: String                        // expect: identity/date-of-birth
}

struct IcelandicRegister {
  var fæðingardagur: String                   // expect: identity/date-of-birth
  var fæðingardagsetning: String              // expect: identity/date-of-birth
  var fæðingarár: String                      // expect: identity/date-of-birth
  var afmælisdagur: String                    // expect: identity/date-of-birth
}
