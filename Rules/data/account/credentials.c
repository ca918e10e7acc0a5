// Marked lines must be found, every other line must stay silent.
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
