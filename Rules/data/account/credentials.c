// Marked lines must be found, every other line must stay silent.
struct norwegian_record {
  char *passord;                              // expect: account/credentials
  char *engangskode;                          // expect: account/credentials
  char *engangspassord;                       // expect: account/credentials
  char *innloggingskode;                      // expect: account/credentials
  char *aktiveringskode;                      // expect: account/credentials
  char *passordhash;                          // expect: account/credentials
};

struct danish_record {
  char *adgangskode;                          // expect: account/credentials
  char *kodeord;                              // expect: account/credentials
  char *engangskode;                          // expect: account/credentials
  char *engangsadgangskode;                   // expect: account/credentials
  char *aktiveringskode;                      // expect: account/credentials
  char *loginkode;                            // expect: account/credentials
};

struct finnish_record {
  char *salasana;                             // expect: account/credentials
  char *kertakayttokoodi;                     // expect: account/credentials
  char *kertakayttosalasana;                  // expect: account/credentials
  char *kirjautumiskoodi;                     // expect: account/credentials
  char *tunnusluku;                           // expect: account/credentials
  char *aktivointikoodi;                      // expect: account/credentials
};

struct german_record {
  char *passwort;                             // expect: account/credentials
  char *kennwort;                             // expect: account/credentials
  char *einmalpasswort;                       // expect: account/credentials
  char *einmalkennwort;                       // expect: account/credentials
  char *zugangscode;                          // expect: account/credentials
  char *zugangspasswort;                      // expect: account/credentials
  char *aktivierungscode;                     // expect: account/credentials
  char *anmeldecode;                          // expect: account/credentials
  char *passwort_hash;                        // expect: account/credentials
};

struct benutzer {
  char *geheimzahl;                           // expect: account/credentials
  char *bestaetigungscode;                    // expect: account/credentials
};

struct kayttaja {
  char *pin_koodi;                            // expect: account/credentials
  char *vahvistuskoodi;                       // expect: account/credentials
};

struct bruger {
  char *pinkode;                              // expect: account/credentials
};

struct bruker {
  char *pin_kode;                             // expect: account/credentials
};

struct account {
  char *password;  // expect: account/credentials
  char *access_token;  // expect: account/credentials
  char *losenord;  // expect: account/credentials
  int password_length;
};

struct database {
  char *password;
};

struct lexer {
  char *token;
  char *next_token;
  int pin;
};

struct settings {
  char *smtp_password;
  char *csrf_token;
};

int match_credential(int match_password);
int confirm_login(int one_time_code);  // expect: account/credentials

int ask(void) {
  char *typed = getpass("Password: ");  // expect: account/credentials
  return typed != 0;
}

struct passwd;
struct usr {
  char *usr_pw;                               // expect: account/credentials
  char *passwd;                               // expect: account/credentials
};

struct shell {
  char pwd[4096];
  struct passwd *pw;
  int pass;
  char *db_pw;
};

void set_up(void) {
  const char *password = getenv("DATABASE_PASSWORD");
  const char *passcode = ask("passcode");     // expect: account/credentials
}
