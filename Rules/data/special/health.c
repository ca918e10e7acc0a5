// Marked lines must be found, every other line must stay silent.
struct english_record {
  char *health_data;                          // expect: special/health
  char *health_record;                        // expect: special/health
  char *health_condition;                     // expect: special/health
  char *medical_record;                       // expect: special/health
  char *medical_record_number;                // expect: special/health
  char *medical_history;                      // expect: special/health
  char *medical_condition;                    // expect: special/health
  char *diagnosis;                            // expect: special/health
  char *medication;                           // expect: special/health
  char *prescription;                         // expect: special/health
  char *allergy;                              // expect: special/health
  char *blood_type;                           // expect: special/health
  char *blood_group;                          // expect: special/health
  char *blood_pressure;                       // expect: special/health
  char *blood_glucose;                        // expect: special/health
  char *blood_sugar;                          // expect: special/health
  char *heart_rate;                           // expect: special/health
  char *resting_heart_rate;                   // expect: special/health
  char *body_mass_index;                      // expect: special/health
  char *bmi;                                  // expect: special/health
  char *body_weight;                          // expect: special/health
  char *body_temperature;                     // expect: special/health
  char *body_fat;                             // expect: special/health
  char *sleep_analysis;                       // expect: special/health
  char *menstrual_cycle;                      // expect: special/health
  char *pregnancy;                            // expect: special/health
  char *disability;                           // expect: special/health
  char *symptom;                              // expect: special/health
  char *vaccination;                          // expect: special/health
  char *sick_leave;                           // expect: special/health
  char *sick_days;                            // expect: special/health
  char *mental_health;                        // expect: special/health
  char *insulin_dose;                         // expect: special/health
  char *patient_record;                       // expect: special/health
  char *step_count;                           // expect: special/health
  char *treatment_plan;                       // expect: special/health
  char *nhs_number;                           // expect: special/health
};

struct swedish_record {
  char *sjukdom;                              // expect: special/health
  char *diagnos;                              // expect: special/health
  char *diagnoser;                            // expect: special/health
  char *allergi;                              // expect: special/health
  char *allergier;                            // expect: special/health
  char *lakemedel;                            // expect: special/health
  char *blodtryck;                            // expect: special/health
  char *blodgrupp;                            // expect: special/health
  char *blodsocker;                           // expect: special/health
  char *sjukfranvaro;                         // expect: special/health
  char *sjukskrivning;                        // expect: special/health
  char *sjukdagar;                            // expect: special/health
  char *funktionsnedsattning;                 // expect: special/health
  char *graviditet;                           // expect: special/health
  char *halsodata;                            // expect: special/health
  char *halsodeklaration;                     // expect: special/health
  char *patientjournal;                       // expect: special/health
  char *symtom;                               // expect: special/health
  char *hjartfrekvens;                        // expect: special/health
};

struct norwegian_record {
  char *sykdom;                               // expect: special/health
  char *blodtrykk;                            // expect: special/health
  char *blodtype;                             // expect: special/health
  char *sykefravaer;                          // expect: special/health
  char *sykmelding;                           // expect: special/health
  char *helseopplysninger;                    // expect: special/health
  char *legemiddel;                           // expect: special/health
  char *funksjonsnedsettelse;                 // expect: special/health
  char *hjertefrekvens;                       // expect: special/health
  char *allergi;                              // expect: special/health
  char *allergier;                            // expect: special/health
  char *medisinering;                         // expect: special/health
  char *blodsukker;                           // expect: special/health
  char *graviditet;                           // expect: special/health
  char *egenmelding;                          // expect: special/health
  char *helsedata;                            // expect: special/health
  char *pasientjournal;                       // expect: special/health
};

struct danish_record {
  char *sygdom;                               // expect: special/health
  char *blodtryk;                             // expect: special/health
  char *sygefravaer;                          // expect: special/health
  char *sygemelding;                          // expect: special/health
  char *helbredsoplysninger;                  // expect: special/health
  char *laegemiddel;                          // expect: special/health
  char *allergi;                              // expect: special/health
  char *allergier;                            // expect: special/health
  char *medicinering;                         // expect: special/health
  char *blodtype;                             // expect: special/health
  char *blodsukker;                           // expect: special/health
  char *graviditet;                           // expect: special/health
  char *helbredsdata;                         // expect: special/health
  char *patientjournal;                       // expect: special/health
  char *funktionsnedsaettelse;                // expect: special/health
  char *hjertefrekvens;                       // expect: special/health
};

struct finnish_record {
  char *sairaus;                              // expect: special/health
  char *diagnoosi;                            // expect: special/health
  char *verenpaine;                           // expect: special/health
  char *veriryhma;                            // expect: special/health
  char *sairausloma;                          // expect: special/health
  char *sairauspoissaolo;                     // expect: special/health
  char *laakitys;                             // expect: special/health
  char *terveystieto;                         // expect: special/health
  char *terveystiedot;                        // expect: special/health
  char *potilastieto;                         // expect: special/health
  char *allergia;                             // expect: special/health
  char *allergiat;                            // expect: special/health
  char *verensokeri;                          // expect: special/health
  char *raskaus;                              // expect: special/health
  char *laake;                                // expect: special/health
  char *vamma;                                // expect: special/health
  char *potilastiedot;                        // expect: special/health
  char *sykemittaus;                          // expect: special/health
};

struct german_record {
  char *krankheit;                            // expect: special/health
  char *allergie;                             // expect: special/health
  char *blutdruck;                            // expect: special/health
  char *blutgruppe;                           // expect: special/health
  char *medikament;                           // expect: special/health
  char *krankmeldung;                         // expect: special/health
  char *krankheitstage;                       // expect: special/health
  char *schwangerschaft;                      // expect: special/health
  char *behinderung;                          // expect: special/health
  char *gesundheitsdaten;                     // expect: special/health
  char *krankenakte;                          // expect: special/health
  char *allergien;                            // expect: special/health
  char *blutzucker;                           // expect: special/health
  char *medikation;                           // expect: special/health
  char *krankschreibung;                      // expect: special/health
  char *grad_der_behinderung;                 // expect: special/health
  char *gesundheitszustand;                   // expect: special/health
  char *patientenakte;                        // expect: special/health
  char *herzfrequenz;                         // expect: special/health
  char *versichertennummer;                   // expect: special/health
  char *krankenversichertennummer;            // expect: special/health
};

struct potilas {
  char *paino;                                // expect: special/health
  char *syke;                                 // expect: special/health
  char *hoito;                                // expect: special/health
};

struct pasient {
  char *diagnose;                             // expect: special/health
  char *vekt;                                 // expect: special/health
  char *puls;                                 // expect: special/health
  char *behandling;                           // expect: special/health
};

struct patient {
  double weight;  // expect: special/health
  int pulse;  // expect: special/health
  char *diagnose;                             // expect: special/health
  char *vaegt;                                // expect: special/health
  char *puls;                                 // expect: special/health
  char *behandling;                           // expect: special/health
  char *gewicht;                              // expect: special/health
  char *behandlung;                           // expect: special/health
};

struct graph_edge {
  double weight;
  int pulse_width;
  int health;
};

struct lap {
  int avg_hr;                                 // expect: special/health
  int average_hr;                             // expect: special/health
  int resting_hr;                             // expect: special/health
  double avg_speed;
};

struct night_reading {
  char *blood_pressure;                       // expect: special/health
  int min_hr;                                 // expect: special/health
  int max_hr;                                 // expect: special/health
};

struct opening_times {
  int min_hr;
  int max_hr;
};

struct english_register {
  char *oxygen_saturation;                    // expect: special/health
  char *blood_oxygen;                         // expect: special/health
  char *blood_oxygen_level;                   // expect: special/health
  char *blood_oxygen_saturation;              // expect: special/health
  char *spo_2;                                // expect: special/health
  char *sp_o_2;                               // expect: special/health
  char *respiratory_rate;                     // expect: special/health
  char *respiration_rate;                     // expect: special/health
  char *heart_rate_variability;               // expect: special/health
  char *vo_2_max;                             // expect: special/health
  char *body_fat_percentage;                  // expect: special/health
  char *lean_body_mass;                       // expect: special/health
  char *insulin_delivery;                     // expect: special/health
  char *menstrual_flow;                       // expect: special/health
  char *menstrual_period;                     // expect: special/health
  char *menstrual_phase;                      // expect: special/health
  char *menstruation;                         // expect: special/health
  char *ovulation_date;                       // expect: special/health
  char *ovulation_test_result;                // expect: special/health
  char *cervical_mucus;                       // expect: special/health
  char *cervical_mucus_quality;               // expect: special/health
  char *basal_temperature;                    // expect: special/health
  char *blood_alcohol_content;                // expect: special/health
  char *blood_alcohol_concentration;          // expect: special/health
  char *blood_alcohol_level;                  // expect: special/health
  char *peak_expiratory_flow;                 // expect: special/health
  char *peak_expiratory_flow_rate;            // expect: special/health
  char *forced_vital_capacity;                // expect: special/health
  char *fitzpatrick_skin_type;                // expect: special/health
  char *active_energy_burned;                 // expect: special/health
  char *basal_energy_burned;                  // expect: special/health
  char *flights_climbed;                      // expect: special/health
  char *walking_running_distance;             // expect: special/health
  char *electrocardiogram;                    // expect: special/health
  char *audiogram;                            // expect: special/health
  char *hba_1_c;                              // expect: special/health
  char *immunization;                         // expect: special/health
  char *immunisation;                         // expect: special/health
  char *vaccination_date;                     // expect: special/health
  char *vaccination_status;                   // expect: special/health
  char *vaccine_dose;                         // expect: special/health
  char *medication_name;                      // expect: special/health
  char *medication_dose;                      // expect: special/health
  char *medicine_name;                        // expect: special/health
  char *prescription_number;                  // expect: special/health
  char *diagnosis_code;                       // expect: special/health
  char *icd_10_code;                          // expect: special/health
  char *icd_code;                             // expect: special/health
  char *chronic_disease;                      // expect: special/health
  char *chronic_condition;                    // expect: special/health
  char *chronic_illness;                      // expect: special/health
  char *family_medical_history;               // expect: special/health
  char *surgical_history;                     // expect: special/health
  char *pregnancy_status;                     // expect: special/health
  char *pregnancy_due_date;                   // expect: special/health
  char *hospital_admission_date;              // expect: special/health
  char *doctor_note;                          // expect: special/health
  char *doctors_note;                         // expect: special/health
  char *physician_note;                       // expect: special/health
  char *nursing_note;                         // expect: special/health
  char *sick_leave_days;                      // expect: special/health
  char *sickness_absence;                     // expect: special/health
  char *sick_note;                            // expect: special/health
  char *medical_certificate;                  // expect: special/health
  char *special_educational_needs;            // expect: special/health
  char *pre_existing_condition;               // expect: special/health
  char *preexisting_condition;                // expect: special/health
  char *smoking_status;                       // expect: special/health
  char *smoker_status;                        // expect: special/health
  char *disability_status;                    // expect: special/health
  char *disability_type;                      // expect: special/health
  char *distance_walking_running;             // expect: special/health
};

struct swedish_register {
  char *diagnoskod;                           // expect: special/health
  char *karensdag;                            // expect: special/health
  char *karensavdrag;                         // expect: special/health
  char *lakarintyg;                           // expect: special/health
  char *sjukintyg;                            // expect: special/health
  char *syremattnad;                          // expect: special/health
  char *andningsfrekvens;                     // expect: special/health
  char *vaccinationsdatum;                    // expect: special/health
  char *sjuklon;                              // expect: special/health
  char *mediciner;                            // expect: special/health
};

struct norwegian_register {
  char *sykmeldingsgrad;                      // expect: special/health
  char *diagnosekode;                         // expect: special/health
  char *hoveddiagnose;                        // expect: special/health
  char *bidiagnose;                           // expect: special/health
  char *arbeidsufoerhet;                      // expect: special/health
  char *ufoeregrad;                           // expect: special/health
  char *legeerklaering;                       // expect: special/health
  char *sykepenger;                           // expect: special/health
  char *oksygenmetning;                       // expect: special/health
  char *vaksinasjonsdato;                     // expect: special/health
  char *vaksinasjon;                          // expect: special/health
};

struct danish_register {
  char *diagnosekode;                         // expect: special/health
  char *laegeerklaering;                      // expect: special/health
  char *sygedage;                             // expect: special/health
  char *sygedagpenge;                         // expect: special/health
  char *iltmaetning;                          // expect: special/health
  char *vaccinationsdato;                     // expect: special/health
};

struct finnish_register {
  char *diagnoosikoodi;                       // expect: special/health
  char *sairauspoissaolot;                    // expect: special/health
  char *sairauslomat;                         // expect: special/health
  char *sairauspaivat;                        // expect: special/health
  char *laakarintodistus;                     // expect: special/health
  char *laakkeet;                             // expect: special/health
  char *happisaturaatio;                      // expect: special/health
  char *rokotus;                              // expect: special/health
  char *rokotuspaiva;                         // expect: special/health
};

struct german_register {
  char *diagnosecode;                         // expect: special/health
  char *sauerstoffsaettigung;                 // expect: special/health
  char *impfung;                              // expect: special/health
  char *impfdatum;                            // expect: special/health
  char *krankentage;                          // expect: special/health
  char *schwerbehinderung;                    // expect: special/health
};

struct icelandic_register {
  char *sjukdomur;                            // expect: special/health
  char *sjukdomsgreining;                     // expect: special/health
  char *ofnaemi;                              // expect: special/health
  char *blodthrystingur;                      // expect: special/health
  char *blodflokkur;                          // expect: special/health
  char *blodsykur;                            // expect: special/health
  char *veikindadagar;                        // expect: special/health
  char *veikindaleyfi;                        // expect: special/health
  char *fotlun;                               // expect: special/health
  char *sjukraskra;                           // expect: special/health
  char *lyfsedill;                            // expect: special/health
  char *hjartslattur;                         // expect: special/health
};
