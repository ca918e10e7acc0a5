// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var userId: String                          // expect: account/user-id
  var userIdentifier: String                  // expect: account/user-id
  var userUuid: String                        // expect: account/user-id
  var userGuid: String                        // expect: account/user-id
  var userNumber: String                      // expect: account/user-id
  var customerId: String                      // expect: account/user-id
  var customerIdentifier: String              // expect: account/user-id
  var customerNumber: String                  // expect: account/user-id
  var customerNo: String                      // expect: account/user-id
  var memberId: String                        // expect: account/user-id
  var memberNumber: String                    // expect: account/user-id
  var membershipNumber: String                // expect: account/user-id
  var employeeId: String                      // expect: account/user-id
  var employeeNumber: String                  // expect: account/user-id
  var patientId: String                       // expect: account/user-id
  var patientNumber: String                   // expect: account/user-id
  var studentId: String                       // expect: account/user-id
  var studentNumber: String                   // expect: account/user-id
  var personId: String                        // expect: account/user-id
  var subscriberId: String                    // expect: account/user-id
  var playerId: String                        // expect: account/user-id
  var loyaltyNumber: String                   // expect: account/user-id
  var insurancePolicyNumber: String           // expect: account/user-id
  var insuranceNumber: String                 // expect: account/user-id
}

struct SwedishRecord {
  var användarId: String                      // expect: account/user-id
  var kundId: String                          // expect: account/user-id
  var kundnummer: String                      // expect: account/user-id
  var kundnr: String                          // expect: account/user-id
  var medlemsId: String                       // expect: account/user-id
  var medlemsnummer: String                   // expect: account/user-id
  var anställningsnummer: String              // expect: account/user-id
  var försäkringsnummer: String               // expect: account/user-id
}

struct NorwegianRecord {
  var brukerId: String                        // expect: account/user-id
  var kundeId: String                         // expect: account/user-id
  var kundenummer: String                     // expect: account/user-id
  var kundenr: String                         // expect: account/user-id
  var ansattnummer: String                    // expect: account/user-id
  var medlemsId: String                       // expect: account/user-id
  var medlemsnummer: String                   // expect: account/user-id
  var ansattId: String                        // expect: account/user-id
  var pasientnummer: String                   // expect: account/user-id
  var studentnummer: String                   // expect: account/user-id
  var forsikringsnummer: String               // expect: account/user-id
}

struct DanishRecord {
  var brugerId: String                        // expect: account/user-id
  var medarbejdernummer: String               // expect: account/user-id
  var medlemsnr: String                       // expect: account/user-id
  var kundeId: String                         // expect: account/user-id
  var kundenummer: String                     // expect: account/user-id
  var kundenr: String                         // expect: account/user-id
  var medlemsId: String                       // expect: account/user-id
  var medlemsnummer: String                   // expect: account/user-id
  var medarbejderId: String                   // expect: account/user-id
  var patientnummer: String                   // expect: account/user-id
  var studienummer: String                    // expect: account/user-id
  var policenummer: String                    // expect: account/user-id
}

struct FinnishRecord {
  var käyttäjäId: String                      // expect: account/user-id
  var asiakasnumero: String                   // expect: account/user-id
  var jäsennumero: String                     // expect: account/user-id
  var henkilönumero: String                   // expect: account/user-id
  var käyttäjänTunniste: String               // expect: account/user-id
  var asiakasId: String                       // expect: account/user-id
  var asiakasnro: String                      // expect: account/user-id
  var asiakastunnus: String                   // expect: account/user-id
  var asiakastunniste: String                 // expect: account/user-id
  var jäsenId: String                         // expect: account/user-id
  var henkilöId: String                       // expect: account/user-id
  var työntekijänumero: String                // expect: account/user-id
  var potilasnumero: String                   // expect: account/user-id
  var opiskelijanumero: String                // expect: account/user-id
  var vakuutusnumero: String                  // expect: account/user-id
}

struct GermanRecord {
  var benutzerId: String                      // expect: account/user-id
  var nutzerId: String                        // expect: account/user-id
  var kundenId: String                        // expect: account/user-id
  var kundennummer: String                    // expect: account/user-id
  var kundennr: String                        // expect: account/user-id
  var mitgliedsnummer: String                 // expect: account/user-id
  var personalnummer: String                  // expect: account/user-id
  var benutzernummer: String                  // expect: account/user-id
  var mitgliedsId: String                     // expect: account/user-id
  var mitarbeiterId: String                   // expect: account/user-id
  var mitarbeiternummer: String               // expect: account/user-id
  var patientenId: String                     // expect: account/user-id
  var patientennummer: String                 // expect: account/user-id
  var matrikelnummer: String                  // expect: account/user-id
  var teilnehmernummer: String                // expect: account/user-id
  var versicherungsnummer: String             // expect: account/user-id
}

struct User {
  var id: String                              // expect: account/user-id
  var identifier: String                      // expect: account/user-id
  var uuid: String                            // expect: account/user-id
  var guid: String                            // expect: account/user-id
  var uid: String                             // expect: account/user-id
}

struct Order {
  var id: UUID
  var userID: UUID  // expect: account/user-id
  var ownerId: Int?  // expect: account/user-id
  var idOfCustomer: Int  // expect: account/user-id
  var accountIdentifier: String  // expect: account/user-id
  var productID: UUID
  var orderIdentifier: String
}

struct PartialAccountWithAvatar {
  var id: String  // expect: account/user-id
}

struct Post {
  var id: UUID
  var receiverID: Int  // expect: account/user-id
  var authorID: Int  // expect: account/user-id
  var createdByUserID: Int  // expect: account/user-id
  var sentToCustomerNumber: String  // expect: account/user-id
  var sessionID: String
}

struct Device {
  var vendorID: Int
  var vendorIdentifier: String
  var vendorUUID: UUID
  var supplierID: Int
  var supplierIdentifier: String
  var gcmSenderID: String
  var bankAccountID: Int
  var cloudAccountID: String
  var storageAccountID: String
  var contentProviderID: String
}

struct UserPage {
  var beforeID: Int
  var afterID: Int
  var sinceID: Int
  var maxID: Int
  var minID: Int
}

struct Company {
  var id: UUID
}

struct ReportUser {
  var id: UUID
}

var profile_user_id: [PathComponent] { ["profile", ":user_id"] }

struct UserView: View {
  var userIDLabel: UILabel
  var isUserIDKnown: Bool
  var userIDCount: [Int: Bool]
}

enum Query {
  case user(id: UUID)  // expect: account/user-id
  case order(id: UUID)
}

func deleteUser(id: UUID) {}  // expect: account/user-id
func deleteOrder(id: UUID) {}
func track(uid: Int) {}

struct CloudLogin {
  var tenantId: String
}

func askThePlatform() {
  CKContainer.default().fetchUserRecordID(completionHandler: done)  // expect: account/user-id
}

func signedIn(_ credential: ASAuthorizationAppleIDCredential, _ found: ASAuthorization, _ game: Game) {
  print(credential.user, game.user)  // expect: account/user-id
  switch found.credential {
  case let other as ASAuthorizationAppleIDCredential: print(other.user)  // expect: account/user-id
  default: break
  }
}

// Every type may have an id: that of a person of another module is not told by the tree's own.
func attach(_ user: CloudKitten.Profile, _ order: Order) {
  track(user.id)  // expect: account/user-id
  track(order.id)
}

struct Member {
  var memberNo: String                        // expect: account/user-id
  var medlemsNr: String                       // expect: account/user-id
}

struct Session {
  var uid: String  // expect: account/user-id
  var email: String  // expect: contact/email-address
}

struct MailHeader {
  var uid: Int
  var subject: String
}

struct IdentityClaims {
  var email: String                           // expect: contact/email-address
  var sub: String                             // expect: account/user-id
}

struct ScimUser {
  var externalId: String                      // expect: account/user-id
  var externalIdentifier: String              // expect: account/user-id
}

struct HealthCoverage {
  var policyNumber: String                    // expect: account/user-id
  var subscriberNumber: String                // expect: account/user-id
  var groupPolicyNumber: String               // expect: account/user-id
  var insuredId: String                       // expect: account/user-id
}

struct ClubMember {
  var membershipId: String                    // expect: account/user-id
}

struct GroupEntry {
  var membershipId: UUID
  var membershipID: String
}

struct PsuContext {
  var psuIpAddress: String                    // expect: device/ip-address
  var psuId: String                           // expect: account/user-id
}

struct Sandwich {
  var sub: String
  var externalId: String
  var policyNumber: Int
  var psuId: String
}

struct EnglishRegister {
  var frequentFlyerNumber: String             // expect: account/user-id
  var frequentFlyerId: String                 // expect: account/user-id
  var knownTravelerNumber: String             // expect: account/user-id
  var knownTravellerNumber: String            // expect: account/user-id
  var redressNumber: String                   // expect: account/user-id
  var loyaltyCardNumber: String               // expect: account/user-id
  var loyaltyId: String                       // expect: account/user-id
  var loyaltyCardId: String                   // expect: account/user-id
  var membershipCardNumber: String            // expect: account/user-id
  var libraryCardNumber: String               // expect: account/user-id
  var bonusCardNumber: String                 // expect: account/user-id
  var insuranceCardNumber: String             // expect: account/user-id
  var shopperReference: String                // expect: account/user-id
  var policyholderId: String                  // expect: account/user-id
  var policyHolderId: String                  // expect: account/user-id
}

struct SwedishRegister {
  var medlemskortnummer: String               // expect: account/user-id
  var lånekortsnummer: String                 // expect: account/user-id
  var bonuskortnummer: String                 // expect: account/user-id
}

struct NorwegianRegister {
  var medlemskortnummer: String               // expect: account/user-id
  var lånekortnummer: String                  // expect: account/user-id
  var bonuskortnummer: String                 // expect: account/user-id
}

struct DanishRegister {
  var mitidUuid: String                       // expect: account/user-id
  var medlemskortnummer: String               // expect: account/user-id
  var lånerkortnummer: String                 // expect: account/user-id
}

struct FinnishRegister {
  var jäsenkorttinumero: String               // expect: account/user-id
  var kirjastokortinNumero: String            // expect: account/user-id
  var bonuskortinNumero: String               // expect: account/user-id
}

struct IcelandicRegister {
  var notandaauðkenni: String                 // expect: account/user-id
  var viðskiptamannanúmer: String             // expect: account/user-id
  var viðskiptavinanúmer: String              // expect: account/user-id
  var félagsnúmer: String                     // expect: account/user-id
  var starfsmannanúmer: String                // expect: account/user-id
}
