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
  var personalName: String                    // expect: identity/name
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

struct NorwegianRecord {
  var fornavn: String                         // expect: identity/name
  var etternavn: String                       // expect: identity/name
  var mellomnavn: String                      // expect: identity/name
  var kallenavn: String                       // expect: identity/name
  var pikenavn: String                        // expect: identity/name
  var fødenavn: String                        // expect: identity/name
  var personnavn: String                      // expect: identity/name
  var kontaktperson: String                   // expect: identity/name
  var kontaktpersoner: String                 // expect: identity/name
  var kortholder: String                      // expect: identity/name
  var kontoinnehaver: String                  // expect: identity/name
}

struct DanishRecord {
  var fornavn: String                         // expect: identity/name
  var efternavn: String                       // expect: identity/name
  var mellemnavn: String                      // expect: identity/name
  var kaldenavn: String                       // expect: identity/name
  var øgenavn: String                         // expect: identity/name
  var pigenavn: String                        // expect: identity/name
  var fødenavn: String                        // expect: identity/name
  var personnavn: String                      // expect: identity/name
  var kontaktperson: String                   // expect: identity/name
  var kortholder: String                      // expect: identity/name
  var kortindehaver: String                   // expect: identity/name
  var kontohaver: String                      // expect: identity/name
}

struct FinnishRecord {
  var etunimi: String                         // expect: identity/name
  var etunimet: String                        // expect: identity/name
  var sukunimi: String                        // expect: identity/name
  var kutsumanimi: String                     // expect: identity/name
  var lempinimi: String                       // expect: identity/name
  var toinenNimi: String                      // expect: identity/name
  var syntymänimi: String                     // expect: identity/name
  var tyttönimi: String                       // expect: identity/name
  var henkilönNimi: String                    // expect: identity/name
  var yhteyshenkilö: String                   // expect: identity/name
  var kortinhaltija: String                   // expect: identity/name
  var tilinhaltija: String                    // expect: identity/name
}

struct GermanRecord {
  var vorname: String                         // expect: identity/name
  var vornamen: String                        // expect: identity/name
  var nachname: String                        // expect: identity/name
  var familienname: String                    // expect: identity/name
  var zuname: String                          // expect: identity/name
  var rufname: String                         // expect: identity/name
  var geburtsname: String                     // expect: identity/name
  var mädchenname: String                     // expect: identity/name
  var spitzname: String                       // expect: identity/name
  var zweitname: String                       // expect: identity/name
  var personenname: String                    // expect: identity/name
  var ansprechpartner: String                 // expect: identity/name
  var ansprechpartnerin: String               // expect: identity/name
  var kontaktperson: String                   // expect: identity/name
  var karteninhaber: String                   // expect: identity/name
  var kontoinhaber: String                    // expect: identity/name
}

struct Kunde {
  var navn: String                            // expect: identity/name
  var fulltNavn: String                       // expect: identity/name
  var heleNavnet: String                      // expect: identity/name
  var visningsnavn: String                    // expect: identity/name
  var fuldeNavn: String                       // expect: identity/name
  var heleNavn: String                        // expect: identity/name
  var vollständigerName: String               // expect: identity/name
  var vollerName: String                      // expect: identity/name
  var anzeigename: String                     // expect: identity/name
  var profilnavn: String
  var profilname: String
}

struct Asiakas {
  var nimi: String                            // expect: identity/name
  var kokoNimi: String                        // expect: identity/name
  var näyttönimi: String                      // expect: identity/name
  var profiilinNimi: String
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
  print(person.firstName)  // expect: identity/name
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

struct Patient {
  var preferredName: String  // expect: identity/name
}

struct OptionNames {
  var preferredName: Name?
  var relativeName: String
  var swiftRelativeName: String
}

struct UnsecuredSigner {
  var name: String
}

func askThePlatform() {
  keys.append(CNContactGivenNameKey as CNKeyDescriptor)  // expect: identity/name
  keys.append(CNContactMiddleNameKey as CNKeyDescriptor)  // expect: identity/name
  keys.append(CNContactFamilyNameKey as CNKeyDescriptor)  // expect: identity/name
  keys.append(CNContactNicknameKey as CNKeyDescriptor)  // expect: identity/name
  print(ProcessInfo.processInfo.fullUserName)  // expect: identity/name
}

struct Ordre: Codable {
  var ordrenummer: String  // expect: payment/purchases
  var kundenavn: String  // expect: identity/name
  var kundeEpost: String  // expect: contact/email-address
  var leverandørNavn: String  // expect: identity/name
  var nyttEtternavn: String  // expect: identity/name
  var produktnavn: String
  var filnavn: String
  var harTelefon: Bool
}

struct Bestellung: Codable {
  var bestellNummer: String  // expect: payment/purchases
  var kundenName: String  // expect: identity/name
  var kundenname: String  // expect: identity/name
  var kundenEMail: String  // expect: contact/email-address
  var rechnungsAdresse: String  // expect: contact/postal-address
  var mitarbeiterTelefonnummer: String  // expect: contact/phone-number
  var nachnameDesKunden: String  // missed: identity/name
  var dateiname: String
  var istTelefonBekannt: Bool
}

struct Tilaus: Codable {
  var tilausNumero: String  // expect: payment/purchases
  var asiakkaanNimi: String  // expect: identity/name
  var asiakasNumero: String  // expect: account/user-id
  var toimitusOsoite: String  // expect: contact/postal-address
  var uusiSukunimi: String  // expect: identity/name
  var tuotteenNimi: String
  var tiedostonNimi: String
}

struct Modul {
  var navn: String
  var nimi: String
  var adresse: String
}

struct Faktura {
  var fornavnPåKunde: String  // expect: identity/name
  var navnPaaKunden: String  // expect: identity/name
}

// Names in short, whose they are in front of them or beside them.
struct ShortCustomer {
  var cust_nm: String                         // expect: identity/name
  var paxName: String                         // expect: identity/name
  var nextOfKinName: String                   // expect: identity/name
  var nick: String                            // expect: identity/name
}

struct Ansokan {
  var sokandesNamn: String                    // expect: identity/name
  var godkannarensNamn: String
}

struct ProfileEdits {
  var fname: String                           // expect: identity/name
  var l_name: String                          // expect: identity/name
}

struct Redigering {
  var fnamn = ""                              // expect: identity/name
  var enamn = ""                              // expect: identity/name
  var fnavn = ""                              // expect: identity/name
  var enavn = ""                              // expect: identity/name
}

struct Parcel {
  var receiverName: String                    // expect: identity/name
  var mottagareNamn: String                   // expect: identity/name
  var mottakerNavn: String                    // expect: identity/name
  var modtagerNavn: String                    // expect: identity/name
  var vastaanottajaNimi: String               // expect: identity/name
}

/// A receiver may be a port, a file has a name, and a nick is a notch.
struct Receiver {
  var name: String
  var fname: String
  var nick: Int
}

// The label of a parameter says what it is where its own name does not.
func rename(firstName value: String) {}       // expect: identity/name
func find(firstName predicate: NSPredicate) {}

func signedIn(_ credential: ASAuthorizationAppleIDCredential, _ channel: Channel) {
  print(credential.fullName, channel.fullName)  // expect: identity/name
}

struct AliasUser {
  var additionalName: String                  // expect: identity/name
  var alternateName: String                   // expect: identity/name
  var alsoKnownAs: String                     // expect: identity/name
  var forkortetNavn: String                   // expect: identity/name
}

struct HumanName {
  var family: String                          // expect: identity/name
  var given: String                           // expect: identity/name
}

struct TokenizedCard {
  var cardNumber: String                      // expect: payment/payment-card
  var holderName: String                      // expect: identity/name
}

struct HealthCoverage {
  var insuredName: String                     // expect: identity/name
}

struct Pupil {
  var parentName: String                      // expect: identity/name
  var parentsName: String                     // expect: identity/name
}

struct FontFamily {
  var family: String
  var additionalName: String
  var alternateName: String
}

struct ViewTree {
  var given: String
  var parentName: String
  var holderName: String
}

struct Appointment {
  var legenavn: String                        // expect: identity/name
  var eiernavn: String                        // expect: identity/name
  var ownername: String                       // expect: identity/name
  var ownership: String
  var authority: String
}

struct Einstaklingur {
  var nafn: String                            // expect: identity/name
}

struct Notandi {
  var fulltNafn: String                       // expect: identity/name
}

struct Skrá {
  var nafn: String
  var skráarnafn: String
  var litur: String
}

struct EnglishRegister {
  var honorificPrefix: String                 // expect: identity/name
  var honorificSuffix: String                 // expect: identity/name
  var firstNameKana: String                   // expect: identity/name
  var lastNameKana: String                    // expect: identity/name
  var firstNameKanji: String                  // expect: identity/name
  var lastNameKanji: String                   // expect: identity/name
  var familyNameBirth: String                 // expect: identity/name
  var givenNameBirth: String                  // expect: identity/name
  var ccName: String                          // expect: identity/name
}

struct SwedishRegister {
  var aviseringsnamn: String                  // expect: identity/name
  var firmatecknare: String                   // expect: identity/name
}

struct DanishRegister {
  var adresseringsnavn: String                // expect: identity/name
}

struct IcelandicRegister {
  var fornafn: String                         // expect: identity/name
  var millinafn: String                       // expect: identity/name
  var eftirnafn: String                       // expect: identity/name
  var kenninafn: String                       // expect: identity/name
  var eiginnafn: String                       // expect: identity/name
  var gælunafn: String                        // expect: identity/name
}
