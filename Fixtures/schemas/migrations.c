static const char *const create_users =
    "CREATE TABLE users (\n"
    "  id INTEGER PRIMARY KEY,\n"  // expect: account/user-id
    "  name TEXT,\n" // expect: identity/name
    "  email TEXT,\n" // expect: contact/email-address
    "  email_template_id INTEGER)";

static const char *const alter_users =
    "alter table users add column phone_number text"; // expect: contact/phone-number
