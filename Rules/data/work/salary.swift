// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var salary: Double                          // expect: work/salary
  var grossSalary: Double                     // expect: work/salary
  var netSalary: Double                       // expect: work/salary
  var monthlySalary: Double                   // expect: work/salary
  var annualSalary: Double                    // expect: work/salary
  var baseSalary: Double                      // expect: work/salary
  var hourlyWage: Double                      // expect: work/salary
  var monthlyWage: Double                     // expect: work/salary
  var payrollNumber: Double                   // expect: work/salary
  var paySlip: Double                         // expect: work/salary
  var grossPay: Double                        // expect: work/salary
  var netPay: Double                          // expect: work/salary
  var annualIncome: Double                    // expect: work/salary
  var monthlyIncome: Double                   // expect: work/salary
  var householdIncome: Double                 // expect: work/salary
  var taxableIncome: Double                   // expect: work/salary
}

struct SwedishRecord {
  var månadslön: Double                       // expect: work/salary
  var timlön: Double                          // expect: work/salary
  var bruttolön: Double                       // expect: work/salary
  var nettolön: Double                        // expect: work/salary
  var årslön: Double                          // expect: work/salary
  var lönebesked: Double                      // expect: work/salary
  var lönespecifikation: Double               // expect: work/salary
  var årsinkomst: Double                      // expect: work/salary
  var löneutbetalning: Double                 // expect: work/salary
}

struct NorwegianRecord {
  var månedslønn: Double                      // expect: work/salary
  var timelønn: Double                        // expect: work/salary
  var bruttolønn: Double                      // expect: work/salary
  var årslønn: Double                         // expect: work/salary
  var lønnsslipp: Double                      // expect: work/salary
  var nettolønn: String                       // expect: work/salary
  var grunnlønn: String                       // expect: work/salary
  var årsinntekt: String                      // expect: work/salary
}

struct DanishRecord {
  var timeløn: Double                         // expect: work/salary
  var lønseddel: Double                       // expect: work/salary
  var månedsløn: String                       // expect: work/salary
  var bruttoløn: String                       // expect: work/salary
  var nettoløn: String                        // expect: work/salary
  var årsløn: String                          // expect: work/salary
  var grundløn: String                        // expect: work/salary
  var årsindkomst: String                     // expect: work/salary
}

struct FinnishRecord {
  var palkka: Double                          // expect: work/salary
  var kuukausipalkka: Double                  // expect: work/salary
  var tuntipalkka: Double                     // expect: work/salary
  var bruttopalkka: Double                    // expect: work/salary
  var palkkalaskelma: Double                  // expect: work/salary
  var nettopalkka: String                     // expect: work/salary
  var vuosipalkka: String                     // expect: work/salary
  var peruspalkka: String                     // expect: work/salary
  var vuositulot: String                      // expect: work/salary
}

struct GermanRecord {
  var bruttogehalt: Double                    // expect: work/salary
  var nettogehalt: Double                     // expect: work/salary
  var jahresgehalt: Double                    // expect: work/salary
  var monatsgehalt: Double                    // expect: work/salary
  var stundenlohn: Double                     // expect: work/salary
  var bruttolohn: Double                      // expect: work/salary
  var gehaltsabrechnung: Double               // expect: work/salary
  var lohnabrechnung: Double                  // expect: work/salary
  var grundgehalt: String                     // expect: work/salary
  var nettolohn: String                       // expect: work/salary
  var jahreseinkommen: String                 // expect: work/salary
}

struct Nährwert {
  var gehalt: Double
  var zuckerGehalt: String
  var alkoholGehalt: String
}

struct Mitarbeiter {
  var gehalt: Double                          // expect: work/salary
  var lohn: String                            // expect: work/salary
  var einkommen: String                       // expect: work/salary
}

struct Työntekijä {
  var tulot: String                           // expect: work/salary
  var ansio: String                           // expect: work/salary
}

struct Ansat {
  var indkomst: String                        // expect: work/salary
  var løn: String                             // expect: work/salary
}

struct Ansatt {
  var inntekt: String                         // expect: work/salary
  var lønn: String                            // expect: work/salary
}

struct Employee {
  var income: Double                          // expect: work/salary
  var wage: Double                            // expect: work/salary
  var bonus: Double                           // expect: work/salary
  var inkomst: Double                         // expect: work/salary
  var lohn: Double                            // expect: work/salary
  var einkommen: Double                       // expect: work/salary
}

struct Advert {
  var salaryRange: String
  var income: Double
  var salaryLabel: UILabel
  var isSalaryShown: Bool
  var bonus: Int
}

struct Medarbetare {
  var namn: String                            // expect: identity/name
  var lön: Int                                // expect: work/salary
}

struct Inskriven {
  var förnamn: String                         // expect: identity/name
  var lon: Int                                // expect: work/salary
  var lønn: Int                               // expect: work/salary
  var løn: Int                                // expect: work/salary
}

struct Runner {
  var surname: String                         // expect: identity/name
  var lat: Double                             // expect: location/precise-location
  var lon: Double                             // expect: location/precise-location
}

struct Employee {
  var hourlyRate: Double                      // expect: work/salary
  var payRate: Double                         // expect: work/salary
  var payGrade: Double                        // expect: work/salary
  var salaryGrade: Double                     // expect: work/salary
  var taxCode: Double                         // expect: work/salary
  var taxTable: Double                        // expect: work/salary
  var pensionContribution: Double             // expect: work/salary
  var overtimePay: Double                     // expect: work/salary
  var holidayPay: Double                      // expect: work/salary
  var skattetabell: Double                    // expect: work/salary
  var skattesats: Double                      // expect: work/salary
  var skattekort: Double                      // expect: work/salary
  var trekkprosent: Double                    // expect: work/salary
  var skattetrekk: Double                     // expect: work/salary
  var skattekort: Double                      // expect: work/salary
  var trækprocent: Double                     // expect: work/salary
  var veroprosentti: Double                   // expect: work/salary
  var steuerklasse: Double                    // expect: work/salary
}

struct Service {
  var hourlyRate: Double
  var taxCode: String
  var payRate: Double
  var veroprosentti: Double
}

struct Starfsmaður {
  var laun: String                            // expect: work/salary
}

struct IcelandicRegister {
  var mánaðarlaun: String                     // expect: work/salary
  var árslaun: String                         // expect: work/salary
  var tímakaup: String                        // expect: work/salary
  var launaseðill: String                     // expect: work/salary
  var grunnlaun: String                       // expect: work/salary
  var heildarlaun: String                     // expect: work/salary
}
