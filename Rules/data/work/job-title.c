// Marked lines must be found, every other line must stay silent.
struct english_record {
  char *job_title;                            // expect: work/job-title
  char *occupation;                           // expect: work/job-title
  char *profession;                           // expect: work/job-title
  char *job_role;                             // expect: work/job-title
  char *job_position;                         // expect: work/job-title
};

struct swedish_record {
  char *yrke;                                 // expect: work/job-title
  char *yrkestitel;                           // expect: work/job-title
  char *befattning;                           // expect: work/job-title
  char *jobbtitel;                            // expect: work/job-title
  char *yrkesroll;                            // expect: work/job-title
  char *yrkeskategori;                        // expect: work/job-title
};

struct norwegian_record {
  char *stillingstittel;                      // expect: work/job-title
  char *jobbtittel;                           // expect: work/job-title
  char *yrke;                                 // expect: work/job-title
  char *stilling;                             // expect: work/job-title
  char *yrkestittel;                          // expect: work/job-title
};

struct danish_record {
  char *stillingsbetegnelse;                  // expect: work/job-title
  char *jobtitel;                             // expect: work/job-title
  char *stillingstitel;                       // expect: work/job-title
  char *profession;                           // expect: work/job-title
};

struct finnish_record {
  char *ammatti;                              // expect: work/job-title
  char *ammattinimike;                        // expect: work/job-title
  char *tehtavanimike;                        // expect: work/job-title
  char *tyonimike;                            // expect: work/job-title
};

struct german_record {
  char *beruf;                                // expect: work/job-title
  char *berufsbezeichnung;                    // expect: work/job-title
  char *stellenbezeichnung;                   // expect: work/job-title
  char *jobtitel;                             // expect: work/job-title
  char *taetigkeitsbezeichnung;               // expect: work/job-title
};

struct printer {
  char *job;
  int job_title_length;
};

struct employee {
  char *work_title;                           // expect: work/job-title
};

struct painting {
  char *work_title;
};

struct english_register {
  char *occupation_code;                      // expect: work/job-title
};

struct icelandic_register {
  char *starfsheiti;                          // expect: work/job-title
};
