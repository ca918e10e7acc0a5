// Marked lines must be found, every other line must stay silent.
struct english_record {
  double course_progress;                     // expect: activity/training-progress
  double lesson_progress;                     // expect: activity/training-progress
  double training_progress;                   // expect: activity/training-progress
  double learning_progress;                   // expect: activity/training-progress
  double study_progress;                      // expect: activity/training-progress
  double completed_lessons;                   // expect: activity/training-progress
  double completed_courses;                   // expect: activity/training-progress
  double completed_exercises;                 // expect: activity/training-progress
  double course_grade;                        // expect: activity/training-progress
  double exam_result;                         // expect: activity/training-progress
  double exam_score;                          // expect: activity/training-progress
  double exam_grade;                          // expect: activity/training-progress
  double quiz_score;                          // expect: activity/training-progress
  double lessons_completed;                   // expect: activity/training-progress
  double learning_streak;                     // expect: activity/training-progress
};

struct swedish_record {
  double kursframsteg;                        // expect: activity/training-progress
  double utbildningsframsteg;                 // expect: activity/training-progress
  double studieframsteg;                      // expect: activity/training-progress
  double provresultat;                        // expect: activity/training-progress
  double kursbetyg;                           // expect: activity/training-progress
  double slutforda_kurser;                    // expect: activity/training-progress
  double slutforda_lektioner;                 // expect: activity/training-progress
  double kursresultat;                        // expect: activity/training-progress
};

struct norwegian_record {
  double kursfremdrift;                       // expect: activity/training-progress
  double laeringsfremgang;                    // expect: activity/training-progress
  double fullforte_kurs;                      // expect: activity/training-progress
  char *kursfremgang;                         // expect: activity/training-progress
  char *eksamensresultat;                     // expect: activity/training-progress
  char *eksamenskarakter;                     // expect: activity/training-progress
  char *kurskarakter;                         // expect: activity/training-progress
};

struct danish_record {
  double kursusfremskridt;                    // expect: activity/training-progress
  double gennemforte_kurser;                  // expect: activity/training-progress
  double eksamensresultat;                    // expect: activity/training-progress
  char *kursusfremdrift;                      // expect: activity/training-progress
  char *eksamenskarakter;                     // expect: activity/training-progress
  char *gennemfoerte_kurser;                  // expect: activity/training-progress
};

struct finnish_record {
  double kurssisuoritus;                      // expect: activity/training-progress
  double koetulos;                            // expect: activity/training-progress
  double opintosuoritus;                      // expect: activity/training-progress
  double edistyminen_kurssilla;               // expect: activity/training-progress
  char *tenttitulos;                          // expect: activity/training-progress
  char *kurssin_arvosana;                     // expect: activity/training-progress
  char *suoritetut_kurssit;                   // expect: activity/training-progress
};

struct german_record {
  double lernfortschritt;                     // expect: activity/training-progress
  double kursfortschritt;                     // expect: activity/training-progress
  double prufungsergebnis;                    // expect: activity/training-progress
  double abschlussnote;                       // expect: activity/training-progress
  char *pruefungsergebnis;                    // expect: activity/training-progress
  char *pruefungsnote;                        // expect: activity/training-progress
  char *abgeschlossene_kurse;                 // expect: activity/training-progress
};

struct schueler {
  char *ergebnis;                             // expect: activity/training-progress
  char *fortschritt;                          // expect: activity/training-progress
  char *schulnote;                            // expect: activity/training-progress
};

struct opiskelija {
  char *arvosana;                             // expect: activity/training-progress
  char *tulos;                                // expect: activity/training-progress
  char *edistyminen;                          // expect: activity/training-progress
};

struct elev {
  char *karakter;                             // expect: activity/training-progress
  char *resultat;                             // expect: activity/training-progress
  char *fremgang;                             // expect: activity/training-progress
  char *fremskridt;                           // expect: activity/training-progress
};

struct download {
  double progress;
  int result;
};

struct english_register {
  char *grade_point_average;                  // expect: activity/training-progress
};

struct swedish_register {
  char *slutbetyg;                            // expect: activity/training-progress
  char *terminsbetyg;                         // expect: activity/training-progress
  char *betygssnitt;                          // expect: activity/training-progress
};

struct norwegian_register {
  char *standpunktkarakter;                   // expect: activity/training-progress
  char *karaktersnitt;                        // expect: activity/training-progress
};

struct danish_register {
  char *standpunktskarakter;                  // expect: activity/training-progress
  char *karaktergennemsnit;                   // expect: activity/training-progress
};

struct finnish_register {
  char *paattoarvosana;                       // expect: activity/training-progress
  char *arvosanojen_keskiarvo;                // expect: activity/training-progress
};

struct icelandic_register {
  char *lokaeinkunn;                          // expect: activity/training-progress
  char *profseinkunn;                         // expect: activity/training-progress
};
