// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var employer: String                        // expect: work/employer
  var employerName: String                    // expect: work/employer
  var currentEmployer: String                 // expect: work/employer
  var workplace: String                       // expect: work/employer
  var placeOfWork: String                     // expect: work/employer
}

struct SwedishRecord {
  var arbetsgivare: String                    // expect: work/employer
  var arbetsgivarensNamn: String              // expect: work/employer
  var arbetsplats: String                     // expect: work/employer
}

struct NorwegianRecord {
  var arbeidsgiver: String                    // expect: work/employer
  var arbeidsplass: String                    // expect: work/employer
  var arbeidssted: String                     // expect: work/employer
  var arbeidsgiverensNavn: String             // expect: work/employer
}

struct DanishRecord {
  var arbejdsgiver: String                    // expect: work/employer
  var arbejdsplads: String                    // expect: work/employer
  var arbejdssted: String                     // expect: work/employer
  var arbejdsgiverensNavn: String             // expect: work/employer
}

struct FinnishRecord {
  var työnantaja: String                      // expect: work/employer
  var työpaikka: String                       // expect: work/employer
  var työnantajanNimi: String                 // expect: work/employer
}

struct GermanRecord {
  var arbeitgeber: String                     // expect: work/employer
  var arbeitsstätte: String                   // expect: work/employer
  var arbeitgebername: String                 // expect: work/employer
  var arbeitsplatz: String                    // expect: work/employer
  var arbeitsort: String                      // expect: work/employer
}

struct Import {
  var employerCount: Int
  var employerView: UIView
  var isEmployerKnown: Bool
}

struct IcelandicRegister {
  var vinnuveitandi: String                   // expect: work/employer
  var vinnustaður: String                     // expect: work/employer
  var launagreiðandi: String                  // expect: work/employer
}
