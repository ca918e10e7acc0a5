// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var courseProgress: Double                  // expect: activity/training-progress
  var lessonProgress: Double                  // expect: activity/training-progress
  var trainingProgress: Double                // expect: activity/training-progress
  var learningProgress: Double                // expect: activity/training-progress
  var studyProgress: Double                   // expect: activity/training-progress
  var completedLessons: Double                // expect: activity/training-progress
  var completedCourses: Double                // expect: activity/training-progress
  var completedExercises: Double              // expect: activity/training-progress
  var courseGrade: Double                     // expect: activity/training-progress
  var examResult: Double                      // expect: activity/training-progress
  var examScore: Double                       // expect: activity/training-progress
  var examGrade: Double                       // expect: activity/training-progress
  var quizScore: Double                       // expect: activity/training-progress
  var lessonsCompleted: Double                // expect: activity/training-progress
  var learningStreak: Double                  // expect: activity/training-progress
}

struct SwedishRecord {
  var kursframsteg: Double                    // expect: activity/training-progress
  var utbildningsframsteg: Double             // expect: activity/training-progress
  var studieframsteg: Double                  // expect: activity/training-progress
  var provresultat: Double                    // expect: activity/training-progress
  var kursbetyg: Double                       // expect: activity/training-progress
  var slutfördaKurser: Double                 // expect: activity/training-progress
  var slutfördaLektioner: Double              // expect: activity/training-progress
  var kursresultat: Double                    // expect: activity/training-progress
}

struct NorwegianRecord {
  var kursfremdrift: Double                   // expect: activity/training-progress
  var læringsfremgang: Double                 // expect: activity/training-progress
  var fullførteKurs: Double                   // expect: activity/training-progress
  var kursfremgang: String                    // expect: activity/training-progress
  var eksamensresultat: String                // expect: activity/training-progress
  var eksamenskarakter: String                // expect: activity/training-progress
  var kurskarakter: String                    // expect: activity/training-progress
}

struct DanishRecord {
  var kursusfremskridt: Double                // expect: activity/training-progress
  var gennemførteKurser: Double               // expect: activity/training-progress
  var eksamensresultat: Double                // expect: activity/training-progress
  var kursusfremdrift: String                 // expect: activity/training-progress
  var eksamenskarakter: String                // expect: activity/training-progress
}

struct FinnishRecord {
  var kurssisuoritus: Double                  // expect: activity/training-progress
  var koetulos: Double                        // expect: activity/training-progress
  var opintosuoritus: Double                  // expect: activity/training-progress
  var edistyminenKurssilla: Double            // expect: activity/training-progress
  var tenttitulos: String                     // expect: activity/training-progress
  var kurssinArvosana: String                 // expect: activity/training-progress
  var suoritetutKurssit: String               // expect: activity/training-progress
}

struct GermanRecord {
  var lernfortschritt: Double                 // expect: activity/training-progress
  var kursfortschritt: Double                 // expect: activity/training-progress
  var prüfungsergebnis: Double                // expect: activity/training-progress
  var abschlussnote: Double                   // expect: activity/training-progress
  var prüfungsnote: String                    // expect: activity/training-progress
  var abgeschlosseneKurse: String             // expect: activity/training-progress
}

struct StudentRecord {
  var grade: Double                           // expect: activity/training-progress
  var score: Double                           // expect: activity/training-progress
  var progress: Double                        // expect: activity/training-progress
  var result: Double                          // expect: activity/training-progress
  var betyg: Double                           // expect: activity/training-progress
  var resultat: Double                        // expect: activity/training-progress
  var framsteg: Double                        // expect: activity/training-progress
}

struct Schüler {
  var ergebnis: String                        // expect: activity/training-progress
  var fortschritt: String                     // expect: activity/training-progress
  var schulnote: String                       // expect: activity/training-progress
}

struct Opiskelija {
  var arvosana: String                        // expect: activity/training-progress
  var tulos: String                           // expect: activity/training-progress
  var edistyminen: String                     // expect: activity/training-progress
}

struct Elev {
  var karakter: String                        // expect: activity/training-progress
  var resultat: String                        // expect: activity/training-progress
  var fremgang: String                        // expect: activity/training-progress
  var fremskridt: String                      // expect: activity/training-progress
}

struct Download {
  var progress: Double
  var score: Int
  var result: String
  var progressView: UIProgressView
  var isExamResultShown: Bool
  var gradeSlope: Double
}

// A type with parts that is somebody's progress is one datum.
struct Shelf {
  var opened: [CourseProgress]                // expect: activity/training-progress
}

struct CourseProgress {
  var course: Int
  var chapter: Int
  var minutes: Int
}

struct ExamAttempt {
  var finalGrade: String                      // expect: activity/training-progress
  var gpa: String                             // expect: activity/training-progress
}

struct Pupil {
  var attendance: String                      // expect: activity/training-progress
  var reportCard: String                      // expect: activity/training-progress
  var omdöme: String                          // expect: activity/training-progress
  var poissaolot: String                      // expect: activity/training-progress
}

struct Exam {
  var attendance: Int
}

struct EventSettings {
  var gpa: Double
  var attendance: Int
  var omdöme: String
  var finalGrade: String
  var reportCard: Bool
}

struct Nemandi {
  var einkunn: String                         // expect: activity/training-progress
}

struct EnglishRegister {
  var gradePointAverage: String               // expect: activity/training-progress
}

struct SwedishRegister {
  var slutbetyg: String                       // expect: activity/training-progress
  var terminsbetyg: String                    // expect: activity/training-progress
  var betygssnitt: String                     // expect: activity/training-progress
}

struct NorwegianRegister {
  var standpunktkarakter: String              // expect: activity/training-progress
  var karaktersnitt: String                   // expect: activity/training-progress
}

struct DanishRegister {
  var standpunktskarakter: String             // expect: activity/training-progress
  var karaktergennemsnit: String              // expect: activity/training-progress
}

struct FinnishRegister {
  var päättöarvosana: String                  // expect: activity/training-progress
  var arvosanojenKeskiarvo: String            // expect: activity/training-progress
}

struct IcelandicRegister {
  var lokaeinkunn: String                     // expect: activity/training-progress
  var prófseinkunn: String                    // expect: activity/training-progress
}
