// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var jobTitle: String                        // expect: work/job-title
  var occupation: String                      // expect: work/job-title
  var profession: String                      // expect: work/job-title
  var jobRole: String                         // expect: work/job-title
  var jobPosition: String                     // expect: work/job-title
}

struct SwedishRecord {
  var yrke: String                            // expect: work/job-title
  var yrkestitel: String                      // expect: work/job-title
  var befattning: String                      // expect: work/job-title
  var jobbtitel: String                       // expect: work/job-title
  var yrkesroll: String                       // expect: work/job-title
  var yrkeskategori: String                   // expect: work/job-title
}

struct NorwegianRecord {
  var stillingstittel: String                 // expect: work/job-title
  var jobbtittel: String                      // expect: work/job-title
  var yrke: String                            // expect: work/job-title
  var stilling: String                        // expect: work/job-title
  var yrkestittel: String                     // expect: work/job-title
}

struct DanishRecord {
  var stillingsbetegnelse: String             // expect: work/job-title
  var jobtitel: String                        // expect: work/job-title
  var stillingstitel: String                  // expect: work/job-title
  var profession: String                      // expect: work/job-title
}

struct FinnishRecord {
  var ammatti: String                         // expect: work/job-title
  var ammattinimike: String                   // expect: work/job-title
  var tehtävänimike: String                   // expect: work/job-title
  var työnimike: String                       // expect: work/job-title
}

struct GermanRecord {
  var beruf: String                           // expect: work/job-title
  var berufsbezeichnung: String               // expect: work/job-title
  var stellenbezeichnung: String              // expect: work/job-title
  var jobtitel: String                        // expect: work/job-title
  var tätigkeitsbezeichnung: String           // expect: work/job-title
}

struct Employee {
  var workTitle: String                       // expect: work/job-title
}

struct Card {
  var email: String                           // expect: contact/email-address
  var workTitle: String                       // expect: work/job-title
}

// The title of a work of art.
struct Painting {
  var workTitle: String
  var year: Int
}

func caption(_ title: String) -> String {
  let workTitle = title.isEmpty ? "Untitled" : title
  return workTitle
}

struct Printer {
  var jobName: String
  var jobTitleLabel: UILabel
  var occupationCount: [String: Bool]
  var title: String
}

func ask() {
  field.textContentType = .jobTitle  // expect: work/job-title
  field.textContentType = .none
}

func askThePlatform() {
  keys.append(CNContactJobTitleKey as CNKeyDescriptor)  // expect: work/job-title
}

struct Employee {
  var position: String                        // expect: work/job-title
}

struct Slider {
  var position: String
}

struct EmployeeRow {
  var position: Int
}

struct EnglishRegister {
  var occupationCode: String                  // expect: work/job-title
}

struct IcelandicRegister {
  var starfsheiti: String                     // expect: work/job-title
}
