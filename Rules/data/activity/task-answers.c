// Marked lines must be found, every other line must stay silent.
struct english_record {
  char *quiz_answer;                          // expect: activity/task-answers
  char *exam_answer;                          // expect: activity/task-answers
  char *student_answer;                       // expect: activity/task-answers
  char *survey_answer;                        // expect: activity/task-answers
  char *survey_response;                      // expect: activity/task-answers
  char *quiz_response;                        // expect: activity/task-answers
  char *task_answer;                          // expect: activity/task-answers
  char *submitted_answer;                     // expect: activity/task-answers
  char *user_answer;                          // expect: activity/task-answers
  char *answer_text;                          // expect: activity/task-answers
  char *questionnaire_answer;                 // expect: activity/task-answers
  char *homework_submission;                  // expect: activity/task-answers
};

struct swedish_record {
  char *uppgiftssvar;                         // expect: activity/task-answers
  char *elevsvar;                             // expect: activity/task-answers
  char *enkatsvar;                            // expect: activity/task-answers
  char *quizsvar;                             // expect: activity/task-answers
  char *inlamnat_svar;                        // expect: activity/task-answers
  char *svarstext;                            // expect: activity/task-answers
};

struct norwegian_record {
  char *oppgavesvar;                          // expect: activity/task-answers
  char *besvarelse;                           // expect: activity/task-answers
  char *undersokelsessvar;                    // expect: activity/task-answers
  char *elevsvar;                             // expect: activity/task-answers
  char *sporreundersokelse_svar;              // expect: activity/task-answers
};

struct danish_record {
  char *opgavesvar;                           // expect: activity/task-answers
  char *opgavebesvarelse;                     // expect: activity/task-answers
  char *sporgeskemasvar;                      // expect: activity/task-answers
  char *elevbesvarelse;                       // expect: activity/task-answers
  char *spoergeskemasvar;                     // expect: activity/task-answers
};

struct finnish_record {
  char *koevastaus;                           // expect: activity/task-answers
  char *kyselyvastaus;                        // expect: activity/task-answers
  char *tehtavavastaus;                       // expect: activity/task-answers
  char *opiskelijan_vastaus;                  // expect: activity/task-answers
};

struct german_record {
  char *prufungsantwort;                      // expect: activity/task-answers
  char *umfrageantwort;                       // expect: activity/task-answers
  char *quizantwort;                          // expect: activity/task-answers
  char *pruefungsantwort;                     // expect: activity/task-answers
  char *schuelerantwort;                      // expect: activity/task-answers
  char *fragebogenantwort;                    // expect: activity/task-answers
};

struct schueler {
  char *antwort;                              // expect: activity/task-answers
};

struct opiskelija {
  char *vastaus;                              // expect: activity/task-answers
};

struct elev {
  char *svar;                                 // expect: activity/task-answers
};

struct dns {
  char *answer;
  int answer_count;
};
