// Marked lines must be found, every other line must stay silent.
struct english_record {
  time_t date_of_birth;                       // expect: identity/date-of-birth
  time_t dob;                                 // expect: identity/date-of-birth
  time_t birth_date;                          // expect: identity/date-of-birth
  time_t birthday;                            // expect: identity/date-of-birth
  time_t birth_year;                          // expect: identity/date-of-birth
  time_t year_of_birth;                       // expect: identity/date-of-birth
  time_t birth_month;                         // expect: identity/date-of-birth
  time_t birth_day;                           // expect: identity/date-of-birth
};

struct swedish_record {
  time_t fodelsedatum;                        // expect: identity/date-of-birth
  time_t fodelsedag;                          // expect: identity/date-of-birth
  time_t fodelsear;                           // expect: identity/date-of-birth
  time_t fodelsetid;                          // expect: identity/date-of-birth
};

struct norwegian_record {
  time_t fodselsdato;                         // expect: identity/date-of-birth
  time_t fodselsar;                           // expect: identity/date-of-birth
  time_t bursdag;                             // expect: identity/date-of-birth
  char *fodselsdag;                           // expect: identity/date-of-birth
};

struct danish_record {
  time_t fodselsdag;                          // expect: identity/date-of-birth
  char *foedselsdato;                         // expect: identity/date-of-birth
  char *foedselsdag;                          // expect: identity/date-of-birth
  char *foedselsaar;                          // expect: identity/date-of-birth
};

struct finnish_record {
  time_t syntymaaika;                         // expect: identity/date-of-birth
  time_t syntymapaiva;                        // expect: identity/date-of-birth
  time_t syntymavuosi;                        // expect: identity/date-of-birth
};

struct german_record {
  time_t geburtsdatum;                        // expect: identity/date-of-birth
  time_t geburtstag;                          // expect: identity/date-of-birth
  time_t geburtsjahr;                         // expect: identity/date-of-birth
  char *geb_datum;                            // expect: identity/date-of-birth
};

struct inode {
  long birth_block;
  time_t creation_date;
};

struct visitor_card {
  char birth_dt[11];                          // expect: identity/date-of-birth
};

struct english_register {
  char *birth_date_time;                      // expect: identity/date-of-birth
  char *bday_day;                             // expect: identity/date-of-birth
  char *bday_month;                           // expect: identity/date-of-birth
  char *bday_year;                            // expect: identity/date-of-birth
};

struct icelandic_register {
  char *faedingardagur;                       // expect: identity/date-of-birth
  char *faedingardagsetning;                  // expect: identity/date-of-birth
  char *faedingarar;                          // expect: identity/date-of-birth
  char *afmaelisdagur;                        // expect: identity/date-of-birth
};
