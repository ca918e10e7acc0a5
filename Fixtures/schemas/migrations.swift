/// Migrations whose SQL stands in literals.
enum Migrations {
  static let first = "CREATE TABLE users (id INTEGER, email TEXT)"  // expect: contact/email-address expect: account/user-id

  static let second = """
    CREATE TABLE IF NOT EXISTS users (
      id INTEGER PRIMARY KEY,  -- expect: account/user-id
      email TEXT NOT NULL,  -- expect: contact/email-address
      email_template_id INTEGER
    );
    ALTER TABLE users ADD COLUMN phone_number TEXT;  -- expect: contact/phone-number
    """

  static func third(table: String) -> String {
    "ALTER TABLE \(table) ADD COLUMN email_address TEXT"  // expect: contact/email-address
  }

  static let message = "To create a table with an email TEXT, say so."
}
