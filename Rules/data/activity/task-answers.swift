// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var quizAnswer: String                      // expect: activity/task-answers
  var examAnswer: String                      // expect: activity/task-answers
  var studentAnswer: String                   // expect: activity/task-answers
  var surveyAnswer: String                    // expect: activity/task-answers
  var surveyResponse: String                  // expect: activity/task-answers
  var quizResponse: String                    // expect: activity/task-answers
  var taskAnswer: String                      // expect: activity/task-answers
  var submittedAnswer: String                 // expect: activity/task-answers
  var userAnswer: String                      // expect: activity/task-answers
  var answerText: String                      // expect: activity/task-answers
  var questionnaireAnswer: String             // expect: activity/task-answers
  var homeworkSubmission: String              // expect: activity/task-answers
}

struct SwedishRecord {
  var uppgiftssvar: String                    // expect: activity/task-answers
  var elevsvar: String                        // expect: activity/task-answers
  var enkätsvar: String                       // expect: activity/task-answers
  var quizsvar: String                        // expect: activity/task-answers
  var inlämnatSvar: String                    // expect: activity/task-answers
  var svarstext: String                       // expect: activity/task-answers
}

struct NorwegianRecord {
  var oppgavesvar: String                     // expect: activity/task-answers
  var besvarelse: String                      // expect: activity/task-answers
  var undersøkelsessvar: String               // expect: activity/task-answers
  var elevsvar: String                        // expect: activity/task-answers
  var spørreundersøkelseSvar: String          // expect: activity/task-answers
}

struct DanishRecord {
  var opgavesvar: String                      // expect: activity/task-answers
  var opgavebesvarelse: String                // expect: activity/task-answers
  var spørgeskemasvar: String                 // expect: activity/task-answers
  var elevbesvarelse: String                  // expect: activity/task-answers
}

struct FinnishRecord {
  var koevastaus: String                      // expect: activity/task-answers
  var kyselyvastaus: String                   // expect: activity/task-answers
  var tehtävävastaus: String                  // expect: activity/task-answers
  var opiskelijanVastaus: String              // expect: activity/task-answers
}

struct GermanRecord {
  var prüfungsantwort: String                 // expect: activity/task-answers
  var umfrageantwort: String                  // expect: activity/task-answers
  var quizantwort: String                     // expect: activity/task-answers
  var schülerantwort: String                  // expect: activity/task-answers
  var fragebogenantwort: String               // expect: activity/task-answers
}

struct Schüler {
  var antwort: String                         // expect: activity/task-answers
}

struct Opiskelija {
  var vastaus: String                         // expect: activity/task-answers
}

struct Elev {
  var svar: String                            // expect: activity/task-answers
}

struct ExamAttempt {
  var answer: String                          // expect: activity/task-answers
  var svar: String                            // expect: activity/task-answers
}

struct Question {
  var answer: String
  var correctAnswer: String
  var correctUserAnswer: String
  var answerCount: Int
  var isAnswerShown: Bool
}

// A type with parts that is an answer is one datum of whoever gave it.
struct CourseVisit {
  var given: [QuizAnswer]                     // expect: activity/task-answers
}

struct QuizAnswer {
  var question: Int
  var chosen: Int
  var points: Int
}
