// Marked lines must be found, every other line must stay silent.
struct english_record {
  double salary;                              // expect: work/salary
  double gross_salary;                        // expect: work/salary
  double net_salary;                          // expect: work/salary
  double monthly_salary;                      // expect: work/salary
  double annual_salary;                       // expect: work/salary
  double base_salary;                         // expect: work/salary
  double hourly_wage;                         // expect: work/salary
  double monthly_wage;                        // expect: work/salary
  double payroll_number;                      // expect: work/salary
  double pay_slip;                            // expect: work/salary
  double gross_pay;                           // expect: work/salary
  double net_pay;                             // expect: work/salary
  double annual_income;                       // expect: work/salary
  double monthly_income;                      // expect: work/salary
  double household_income;                    // expect: work/salary
  double taxable_income;                      // expect: work/salary
};

struct swedish_record {
  double manadslon;                           // expect: work/salary
  double timlon;                              // expect: work/salary
  double bruttolon;                           // expect: work/salary
  double nettolon;                            // expect: work/salary
  double arslon;                              // expect: work/salary
  double lonebesked;                          // expect: work/salary
  double lonespecifikation;                   // expect: work/salary
  double arsinkomst;                          // expect: work/salary
  double loneutbetalning;                     // expect: work/salary
};

struct norwegian_record {
  double manedslonn;                          // expect: work/salary
  double timelonn;                            // expect: work/salary
  double bruttolonn;                          // expect: work/salary
  double arslonn;                             // expect: work/salary
  double lonnsslipp;                          // expect: work/salary
  char *nettolonn;                            // expect: work/salary
  char *grunnlonn;                            // expect: work/salary
  char *arsinntekt;                           // expect: work/salary
};

struct danish_record {
  double timelon;                             // expect: work/salary
  double lonseddel;                           // expect: work/salary
  char *maanedsloen;                          // expect: work/salary
  char *timeloen;                             // expect: work/salary
  char *bruttoloen;                           // expect: work/salary
  char *nettoloen;                            // expect: work/salary
  char *aarsloen;                             // expect: work/salary
  char *grundloen;                            // expect: work/salary
  char *loenseddel;                           // expect: work/salary
  char *aarsindkomst;                         // expect: work/salary
};

struct finnish_record {
  double palkka;                              // expect: work/salary
  double kuukausipalkka;                      // expect: work/salary
  double tuntipalkka;                         // expect: work/salary
  double bruttopalkka;                        // expect: work/salary
  double palkkalaskelma;                      // expect: work/salary
  char *nettopalkka;                          // expect: work/salary
  char *vuosipalkka;                          // expect: work/salary
  char *peruspalkka;                          // expect: work/salary
  char *vuositulot;                           // expect: work/salary
};

struct german_record {
  double bruttogehalt;                        // expect: work/salary
  double nettogehalt;                         // expect: work/salary
  double jahresgehalt;                        // expect: work/salary
  double monatsgehalt;                        // expect: work/salary
  double stundenlohn;                         // expect: work/salary
  double bruttolohn;                          // expect: work/salary
  double gehaltsabrechnung;                   // expect: work/salary
  double lohnabrechnung;                      // expect: work/salary
  char *grundgehalt;                          // expect: work/salary
  char *nettolohn;                            // expect: work/salary
  char *jahreseinkommen;                      // expect: work/salary
};

struct naehrwert {
  double gehalt;
  char *zucker_gehalt;
  char *alkohol_gehalt;
};

struct mitarbeiter {
  double gehalt;                              // expect: work/salary
  char *lohn;                                 // expect: work/salary
  char *einkommen;                            // expect: work/salary
};

struct tyontekija {
  char *tulot;                                // expect: work/salary
  char *ansio;                                // expect: work/salary
};

struct ansat {
  char *indkomst;                             // expect: work/salary
  char *loen;                                 // expect: work/salary
};

struct ansatt {
  char *inntekt;                              // expect: work/salary
  char *lonn;                                 // expect: work/salary
};

struct game {
  int bonus;
  int income;
  int salary_count;
};

struct medarbetare {
  char *namn;                                 // expect: identity/name
  int lon;                                    // expect: work/salary
};

struct inskriven {
  char *fornamn;                              // expect: identity/name
  int lon;                                    // expect: work/salary
  int lonn;                                   // expect: work/salary
};

struct runner {
  char *surname;                              // expect: identity/name
  double lat;                                 // expect: location/precise-location
  double lon;                                 // expect: location/precise-location
};

struct icelandic_register {
  char *manadarlaun;                          // expect: work/salary
  char *arslaun;                              // expect: work/salary
  char *timakaup;                             // expect: work/salary
  char *launasedill;                          // expect: work/salary
  char *grunnlaun;                            // expect: work/salary
  char *heildarlaun;                          // expect: work/salary
};
