// Marked lines must be found, every other line must stay silent.
struct EnglishRecord {
  var username: String                        // expect: account/username
  var userName: String                        // expect: account/username
  var loginName: String                       // expect: account/username
  var logonName: String                       // expect: account/username
  var userHandle: String                      // expect: account/username
  var twitterHandle: String                   // expect: account/username
  var instagramHandle: String                 // expect: account/username
  var telegramHandle: String                  // expect: account/username
  var githubUsername: String                  // expect: account/username
}

struct SwedishRecord {
  var användarnamn: String                    // expect: account/username
  var inloggningsnamn: String                 // expect: account/username
  var kontonamn: String                       // expect: account/username
}

struct NorwegianRecord {
  var brukernavn: String                      // expect: account/username
  var kontonavn: String                       // expect: account/username
  var innloggingsnavn: String                 // expect: account/username
  var påloggingsnavn: String                  // expect: account/username
}

struct DanishRecord {
  var brugernavn: String                      // expect: account/username
  var kontonavn: String                       // expect: account/username
  var loginnavn: String                       // expect: account/username
}

struct FinnishRecord {
  var käyttäjätunnus: String                  // expect: account/username
  var käyttäjänimi: String                    // expect: account/username
  var kirjautumistunnus: String               // expect: account/username
  var kirjautumisnimi: String                 // expect: account/username
}

struct GermanRecord {
  var benutzername: String                    // expect: account/username
  var nutzername: String                      // expect: account/username
  var anmeldename: String                     // expect: account/username
  var benutzerkennung: String                 // expect: account/username
  var benutzerkontoName: String               // expect: account/username
  var kontoname: String                       // expect: account/username
}

struct Account {
  var handle: String                          // expect: account/username
  var acct: String                            // expect: account/username
  var screenName: String                      // expect: account/username
  var accountName: String                     // expect: account/username
}

struct Profile {
  var instagram: String                       // expect: account/username
  var telegram: String                        // expect: account/username
  var twitter: String                         // expect: account/username
  var snapchat: String                        // expect: account/username
  var tiktok: String                          // expect: account/username
  var skype: String                           // expect: account/username
  var facebook: String                        // expect: account/username
  var linkedin: String                        // expect: account/username
  var mastodon: String                        // expect: account/username
  var flickr: String                          // expect: account/username
  var discord: String                         // expect: account/username
  var jabber: String                          // expect: account/username
  var wechat: String                          // expect: account/username
}

struct Links {
  var twitter: String
  var github: String
  var telegramHandler: String
}

struct Lead {
  var tiktokHandle: String                    // expect: account/username
  var youTubeHandle: String                   // expect: account/username
  var linkedinAccountName: String             // expect: account/username
}

struct Waypoint {
  var user: String                            // expect: account/username
}

struct Settings {
  var databaseUserName: String
  var dbUsername: String
  var smtpUsername: String
  var serverUsername: String
  var proxyUsername: String
  var brokerUsername: String
  var databaseUser: String
  var usernameField: UITextField
  var usernameLength: Int
  var isUsernameTaken: Bool
  var screenName: String
  var handle: FileHandle
  var user: User
  var fileHandle: Int
  var telegram: Bool
}

// How many there are, in words.
struct Instance {
  var users: String
  var activeUsers: String
}

struct Member {
  var loginUser: String  // expect: account/username
  let acct: String  // expect: account/username
  var handle: Int
}

struct Screen {
  let screenName: String
  var handle: String
}

final class LoginForm {
  let name = UITextField()
  func show() {
    name.textContentType = .username  // expect: account/username
    Field("").textContentType(.username)  // expect: account/username
    let owner = NSFullUserName()  // expect: identity/name
    let login = NSUserName()  // expect: account/username
  }
}

final class Received {
  var first: CNSocialProfile?                 // expect: account/username
  var second: CNInstantMessageAddress?        // expect: account/username
}

func askTheEnvironment(_ other: [String: String]) {
  show(ProcessInfo.processInfo.environment["USER"])  // expect: account/username
  let variables = ProcessInfo.processInfo.environment
  show(variables["LOGNAME"])  // expect: account/username
  show(variables["PATH"])
  show(other["USER"])
}

func askThePlatform() {
  _ = GKLocalPlayer.local  // expect: account/username
  keys.append(CNContactSocialProfilesKey as CNKeyDescriptor)  // expect: account/username
  keys.append(CNContactInstantMessageAddressesKey as CNKeyDescriptor)  // expect: account/username
}

struct SMSGateway {
  var user: String
}

struct RemoteLogin {
  var password: String                        // expect: account/credentials
  var login: String                           // expect: account/username
}

struct DatabaseLogin {
  var login: String
  var host: String
}

struct LoginState {
  var login: LoginScreen
  var login: Date
}

struct FinanceAccount {
  var accountName: String
  var ledgerCode: String
}

struct EnglishRegister {
  var userPrincipalName: String               // expect: account/username
  var samAccountName: String                  // expect: account/username
  var eduPersonPrincipalName: String          // expect: account/username
}

struct IcelandicRegister {
  var notandanafn: String                     // expect: account/username
  var notendanafn: String                     // expect: account/username
}

struct DirectoryAccount {
  var upn: String                             // expect: account/username
  var upnCount: Int
}
