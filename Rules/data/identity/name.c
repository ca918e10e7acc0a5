// Marked lines must be found, every other line must stay silent.
struct english_record {
  char *first_name;                           // expect: identity/name
  char *last_name;                            // expect: identity/name
  char *given_name;                           // expect: identity/name
  char *family_name;                          // expect: identity/name
  char *surname;                              // expect: identity/name
  char *middle_name;                          // expect: identity/name
  char *maiden_name;                          // expect: identity/name
  char *birth_name;                           // expect: identity/name
  char *preferred_name;                       // expect: identity/name
  char *person_name;                          // expect: identity/name
  char *legal_name_of_person;                 // expect: identity/name
  char *name_on_card;                         // expect: identity/name
  char *cardholder;                           // expect: identity/name
  char *card_holder;                          // expect: identity/name
  char *cardholder_name;                      // expect: identity/name
  char *card_holder_name;                     // expect: identity/name
  char *credit_card_name;                     // expect: identity/name
  char *nickname;                             // expect: identity/name
  char *forename;                             // expect: identity/name
};

struct swedish_record {
  char *fornamn;                              // expect: identity/name
  char *efternamn;                            // expect: identity/name
  char *mellannamn;                           // expect: identity/name
  char *tilltalsnamn;                         // expect: identity/name
  char *flicknamn;                            // expect: identity/name
  char *smeknamn;                             // expect: identity/name
  char *personnamn;                           // expect: identity/name
  char *kontaktperson;                        // expect: identity/name
  char *kortinnehavare;                       // expect: identity/name
};

struct user {
  char name[64];  // expect: identity/name
  char *full_name;  // expect: identity/name
  char *user_name;  // expect: account/username
  char *username;  // expect: account/username
  char *file_name;
  char *host_name;
};

struct dirent_copy {
  char d_name[256];
  char *name;
};

struct order {
  char *customer_name;  // expect: identity/name
  char *kundnamn;  // expect: identity/name
  char *product_name;
};

struct member {
  char *namn;  // expect: identity/name
  char *member_name;
};

int compare_files(const char *first_name, const char *second_name);
int add_guest(const char *first_name);  // expect: identity/name
int add_customer(const char *name);  // expect: identity/name
int add_module(const char *name);
int json_find_member(const char *name);
