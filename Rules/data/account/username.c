// Marked lines must be found, every other line must stay silent.
struct english_record {
  char *username;                             // expect: account/username
  char *user_name;                            // expect: account/username
  char *login_name;                           // expect: account/username
  char *logon_name;                           // expect: account/username
  char *user_handle;                          // expect: account/username
  char *twitter_handle;                       // expect: account/username
  char *instagram_handle;                     // expect: account/username
  char *telegram_handle;                      // expect: account/username
  char *github_username;                      // expect: account/username
};

struct swedish_record {
  char *anvandarnamn;                         // expect: account/username
  char *inloggningsnamn;                      // expect: account/username
  char *kontonamn;                            // expect: account/username
};

struct norwegian_record {
  char *brukernavn;                           // expect: account/username
  char *kontonavn;                            // expect: account/username
  char *innloggingsnavn;                      // expect: account/username
  char *paloggingsnavn;                       // expect: account/username
};

struct danish_record {
  char *brugernavn;                           // expect: account/username
  char *kontonavn;                            // expect: account/username
  char *loginnavn;                            // expect: account/username
};

struct finnish_record {
  char *kayttajatunnus;                       // expect: account/username
  char *kayttajanimi;                         // expect: account/username
  char *kirjautumistunnus;                    // expect: account/username
  char *kirjautumisnimi;                      // expect: account/username
};

struct german_record {
  char *benutzername;                         // expect: account/username
  char *nutzername;                           // expect: account/username
  char *anmeldename;                          // expect: account/username
  char *benutzerkennung;                      // expect: account/username
  char *benutzerkonto_name;                   // expect: account/username
  char *kontoname;                            // expect: account/username
};

struct waypoint {
  char *user;  // expect: account/username
};

struct database {
  char *user;
};

struct settings {
  char *smtp_username;
  int username_length;
  int user;
  void *handle;
};

int who(void) {
  struct passwd *entry = getpwuid(getuid());  // expect: account/username
  struct passwd *other = getpwnam("root");
  getpwuid_r(0, 0, 0, 0, 0);  // expect: account/username
  getpwnam_r("root", 0, 0, 0, 0);
  getlogin_r(0, 0);  // expect: account/username
  return getlogin() != 0;  // expect: account/username
}

void ask_platform(void) {
  g_get_user_name();  // expect: account/username
  getpwent();  // expect: account/username
}

void ask_environment(struct table *table) {
  puts(getenv("USER"));  // expect: account/username
  puts(getenv("LOGNAME"));  // expect: account/username
  puts(getenv("SUDO_USER"));  // expect: account/username
  puts(getenv("REMOTE_USER"));  // expect: account/username
  puts(secure_getenv("USER"));  // expect: account/username
  puts(secure_getenv("LOGNAME"));  // expect: account/username
  puts(g_getenv("USER"));  // expect: account/username
  puts(g_getenv("LOGNAME"));  // expect: account/username
  puts(getenv("PATH"));
  puts(look_up(table, "USER"));
  setenv("USER", "nobody", 1);
}

struct english_register {
  char *user_principal_name;                  // expect: account/username
  char *sam_account_name;                     // expect: account/username
  char *edu_person_principal_name;            // expect: account/username
};

struct icelandic_register {
  char *notandanafn;                          // expect: account/username
  char *notendanafn;                          // expect: account/username
};
