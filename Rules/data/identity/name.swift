// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var firstName: String                       // expect: identity/name
  var lastName: String                        // expect: identity/name
  var givenName: String                       // expect: identity/name
  var familyName: String                      // expect: identity/name
  var surname: String                         // expect: identity/name
  var middleName: String                      // expect: identity/name
  var maidenName: String                      // expect: identity/name
  var birthName: String                       // expect: identity/name
  var preferredName: String                   // expect: identity/name
  var personName: String                      // expect: identity/name
  var legalNameOfPerson: String               // expect: identity/name
  var nameOnCard: String                      // expect: identity/name
  var cardholder: String                      // expect: identity/name
  var cardHolder: String                      // expect: identity/name
  var cardholderName: String                  // expect: identity/name
  var cardHolderName: String                  // expect: identity/name
  var creditCardName: String                  // expect: identity/name
  var nickname: String                        // expect: identity/name
  var forename: String                        // expect: identity/name
}

struct SwedishRecord {
  var förnamn: String                         // expect: identity/name
  var efternamn: String                       // expect: identity/name
  var mellannamn: String                      // expect: identity/name
  var tilltalsnamn: String                    // expect: identity/name
  var flicknamn: String                       // expect: identity/name
  var smeknamn: String                        // expect: identity/name
  var personnamn: String                      // expect: identity/name
  var kontaktperson: String                   // expect: identity/name
  var kortinnehavare: String                  // expect: identity/name
}

struct User {
  var name: String  // expect: identity/name
  var namn: String  // expect: identity/name
  var fullName: String  // expect: identity/name
  var displayName: String?  // expect: identity/name
  var realName: String  // expect: identity/name
  var legalName: String  // expect: identity/name
  var fullständigtNamn: String  // expect: identity/name
  var visningsnamn: String  // expect: identity/name
  var helaNamnet: String  // expect: identity/name
  var components: PersonNameComponents  // expect: identity/name
  var parts: NSPersonNameComponents?  // expect: identity/name
  var username: String  // expect: account/username
  var userName: String  // expect: account/username
  var användarnamn: String  // expect: account/username
  var profileName: String
  var profilnamn: String
  var memberName: String
  var vendorName: String
  var contactGroupName: String
  var userDefaultsName: String
  var fileName: String
  var hostName: String
  var nameLabelHeight: Double
  var isNameVisible: Bool
  static let name = "users"
  static var name: String { "users" }
}

struct UserModel {
  var name: String  // expect: identity/name

  struct Input {
    var name: String  // expect: identity/name
  }
}

struct Account {
  var displayName: HTMLString  // expect: identity/name
  var name: String
}

struct Login {
  var email: String  // expect: contact/email-address
  var name: String  // expect: identity/name
}

struct Charity {
  var email: String  // expect: contact/email-address
  var name: String
}

struct CreditCard {
  var name: String  // expect: identity/name
}

struct MenuCard {
  var name: String
}

struct Server {
  var adminEmail: String  // expect: contact/email-address
  var name: String
}

struct Order {
  var customerName: String  // expect: identity/name
  var kundnamn: String  // expect: identity/name
  var nameOfCustomer: String  // expect: identity/name
  var productName: String
  var companyName: String  // expect: organisation/company-name
  var name: String
  var namespace: String
}

struct Color {
  var name: String
  var displayName: String
  var name: Notification.Name
}

enum Request {
  case createUser(name: String, age: Int)  // expect: identity/name, identity/age
  case openFile(name: String)
}

func addCustomer(name: String) {}  // expect: identity/name
func setUserImage(name: String) {}

func greet(_ person: Person) {
  print(person.firstName)
  let text = ["first_name": person.text]  // expect: identity/name
  print(text, person.lastNameKana, person.maidenNames)  // expect: identity/name
}

func ask() {
  let owner = NSFullUserName()  // expect: identity/name
  field.textContentType = .name  // expect: identity/name
  field.textContentType = .givenName  // expect: identity/name
  field.textContentType = .familyName  // expect: identity/name
  field.textContentType = .middleName  // expect: identity/name
  field.textContentType = .nickname  // expect: identity/name
  field.textContentType = .none
}

struct Swipe {
  var cardName: String  // expect: identity/name
  var cardNumber: String  // expect: payment/payment-card
}

struct Deck {
  var cardName: String
}
