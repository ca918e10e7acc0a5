// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var email: String                           // expect: contact/email-address
  var eMail: String                           // expect: contact/email-address
  var emailAddress: String                    // expect: contact/email-address
  var eMailAddress: String                    // expect: contact/email-address
  var mailAddress: String                     // expect: contact/email-address
  var emailAddr: String                       // expect: contact/email-address
  var mailAddr: String                        // expect: contact/email-address
}

struct SwedishRecord {
  var ePost: String                           // expect: contact/email-address
  var ePostadress: String                     // expect: contact/email-address
  var ePostAdress: String                     // expect: contact/email-address
  var eMejl: String                           // expect: contact/email-address
  var mejl: String                            // expect: contact/email-address
  var mejladress: String                      // expect: contact/email-address
  var mailadress: String                      // expect: contact/email-address
  var mailAdress: String                      // expect: contact/email-address
  var eMailadress: String                     // expect: contact/email-address
}

struct NorwegianRecord {
  var ePost: String                           // expect: contact/email-address
  var ePostadresse: String                    // expect: contact/email-address
  var ePostAdresse: String                    // expect: contact/email-address
  var mailadresse: String                     // expect: contact/email-address
  var mailAdresse: String                     // expect: contact/email-address
  var epostAdresse: String                    // expect: contact/email-address
}

struct DanishRecord {
  var eMail: String                           // expect: contact/email-address
  var eMailadresse: String                    // expect: contact/email-address
  var eMailAdresse: String                    // expect: contact/email-address
  var ePost: String                           // expect: contact/email-address
  var ePostadresse: String                    // expect: contact/email-address
  var mailadresse: String                     // expect: contact/email-address
  var mailAdresse: String                     // expect: contact/email-address
}

struct FinnishRecord {
  var sähköposti: String                      // expect: contact/email-address
  var sähköpostiosoite: String                // expect: contact/email-address
  var sähköpostinOsoite: String               // expect: contact/email-address
  var sposti: String                          // expect: contact/email-address
}

struct GermanRecord {
  var eMail: String                           // expect: contact/email-address
  var eMailAdresse: String                    // expect: contact/email-address
  var eMailadresse: String                    // expect: contact/email-address
  var mailadresse: String                     // expect: contact/email-address
  var mailAdresse: String                     // expect: contact/email-address
}

struct Rundschreiben {
  var willkommensEMail: String
  var erinnerungsEMail: String
}

struct Uutiskirje {
  var tervetuloaSähköposti: String
  var muistutussähköposti: String
}

struct Nyhedsbrev {
  var velkomstmail: String
  var påmindelsesmail: String
}

struct Nyhetsbrev {
  var velkomstepost: String
  var påminnelsesepost: String
}

struct Spellings {
  let emailAddress: String  // expect: contact/email-address
  let billing_e_mail: String?  // expect: contact/email-address
  let EMAIL_ADDRESS: Substring  // expect: contact/email-address
  let emails: [String]  // expect: contact/email-address
  let workEmails: Set<String>  // expect: contact/email-address
  let emailByPerson: [UUID: String]  // expect: contact/email-address
  let useremail: String  // expect: contact/email-address
  let kundmejl: String  // expect: contact/email-address
  let emailText: String  // expect: contact/email-address
  let emailOfCustomer: String  // expect: contact/email-address
  let sendToEmail: String  // expect: contact/email-address
  @Published var contactEmail = ""  // expect: contact/email-address
  var lowercasedEmail: String { contactEmail.lowercased() }  // expect: contact/email-address
}

struct Company {
  var mail: String  // expect: contact/email-address
}

struct User {
  var mail: String?  // expect: contact/email-address
}

struct Newsletter {
  var mail: String
  var mailbox: String
  var isEmailVerified: Bool
  var hasEmail: String
  var emailConfirmed: Bool
  var email: Bool
  var emailCount: Int
  var emails: Int
  var emailTemplate: String
  var emailTemplateID: Int
  var emailSubject: String
  var emailSentAt: Date
  var sendEmail: () -> Void
  var showEmail: Setting
  var onEmail: (String) -> Void
  var templateForEmail: String
  var emailField: UITextField
  var email: UITextField
  var emailLabel: UILabel
  var lblEmail: UILabel
  var txtEmail = makeField()
  var emailValidator: EmailValidator
  var email: EmailValidator
  var welcomeEmail: String
  var invitationEmail: String
  var inviteEmail: String
  var reminderEmail: String
  var digestEmail: String
  var newsletterEmail: String
  var transactionalEmail: String
  var marketingEmail: String
  var activationEmail: String
  var outgoingEmail: String
  var incomingEmail: String
  var välkomstmejl: String
  var påminnelsemejl: String
  static let emailKey = "email"
  static let email = "email"
}

let supportEmail = "support@example.org"

enum Message {
  case confirm(email: String)  // expect: contact/email-address
  case emailMissing
  case email
}

struct Profile: Codable {
  var email: String  // expect: contact/email-address

  enum CodingKeys: String, CodingKey {
    case email = "e_mail"  // expect: contact/email-address
  }
}

func invite(email: String, to list: String) {}  // expect: contact/email-address
func validateEmail(_ text: String) -> Bool { text.contains("@") }

func send(_ person: Person) {
  let body = ["email": person.contactPoint]  // expect: contact/email-address
  let labels = ["email": "E-post"]
  print(person.emailAddress, body, labels)  // expect: contact/email-address
  let adress = person.emailAdress  // expect: contact/email-address
  print(person.primaryEmail, adress)  // expect: contact/email-address
  field.textContentType = UITextContentType.emailAddress  // expect: contact/email-address
  field.textContentType = .emailAddress  // expect: contact/email-address
}

func ask() {
  field.textContentType = .emailAddress  // expect: contact/email-address
  field.keyboardType = .emailAddress  // expect: contact/email-address
  field.textContentType = .none
}

func askThePlatform() {
  keys.append(CNContactEmailAddressesKey as CNKeyDescriptor)  // expect: contact/email-address
}

struct LoginForm {
  var mail: String                            // expect: contact/email-address
  var email_adr: String                       // expect: contact/email-address
  var epostAdr: String                        // expect: contact/email-address
}

func invite(mail: String, mobile: String) {}  // expect: contact/email-address, contact/phone-number

func reset(email value: String) {}            // expect: contact/email-address
func send(email template: EmailTemplate) {}
func count(email max: Int) {}

struct Outbox {
  var mail: String
  var em: Double
}

struct IcelandicRegister {
  var netfang: String                         // expect: contact/email-address
  var tölvupóstur: String                     // expect: contact/email-address
  var tölvupóstfang: String                   // expect: contact/email-address
}

// The value of a type that is named after a datum, and what is no value of it.
struct EmailAddress: RawRepresentable {
  let rawValue: String                        // expect: contact/email-address
  var isVerified: Bool
  var length: Int
}

struct EmailTemplate {
  let value: String
}

// Columns of tables that code builds.
import Fluent
import GRDB
import SQLite

struct CreateMembers: AsyncMigration {
  func prepare(on database: Database) async throws {
    try await database.schema("members")
      .field("first_name", .string, .required)   // expect: identity/name
      .field("email", .string, .required)        // expect: contact/email-address
      .field("email_verified", .bool)
      .field("plan", .string)
      .create()
  }
}

func migrate(_ db: Database) throws {
  try db.create(table: "person") { t in
    t.primaryKey("id", .text)                    // expect: account/user-id
    t.column("name", .text).notNull()            // expect: identity/name
    t.column("email", .text).notNull()           // expect: contact/email-address
    t.column("score", .integer)
  }
  try db.create(table: "colour") { t in t.column("name", .text) }
  try db.alter(table: "person") { t in
    t.add(column: "phone_number", .text)         // expect: contact/phone-number
    t.add(column: "email_sent", .boolean)
  }
}

let email = Expression<String>("email")          // expect: contact/email-address, contact/email-address
let colour = Expression<String?>("colour")

enum PersonColumns: String, ColumnExpression {
  case email                                     // expect: contact/email-address
  case score
}
