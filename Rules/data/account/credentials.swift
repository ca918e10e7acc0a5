// Marked lines must be found, every other line must stay silent.
struct NorwegianRecord {
  var passord: String                         // expect: account/credentials
  var engangskode: String                     // expect: account/credentials
  var engangspassord: String                  // expect: account/credentials
  var innloggingskode: String                 // expect: account/credentials
  var aktiveringskode: String                 // expect: account/credentials
  var passordhash: String                     // expect: account/credentials
}

struct DanishRecord {
  var adgangskode: String                     // expect: account/credentials
  var kodeord: String                         // expect: account/credentials
  var engangskode: String                     // expect: account/credentials
  var engangsadgangskode: String              // expect: account/credentials
  var aktiveringskode: String                 // expect: account/credentials
  var loginkode: String                       // expect: account/credentials
}

struct FinnishRecord {
  var salasana: String                        // expect: account/credentials
  var kertakäyttökoodi: String                // expect: account/credentials
  var kertakäyttösalasana: String             // expect: account/credentials
  var kirjautumiskoodi: String                // expect: account/credentials
  var tunnusluku: String                      // expect: account/credentials
  var aktivointikoodi: String                 // expect: account/credentials
}

struct GermanRecord {
  var passwort: String                        // expect: account/credentials
  var kennwort: String                        // expect: account/credentials
  var einmalpasswort: String                  // expect: account/credentials
  var einmalkennwort: String                  // expect: account/credentials
  var zugangscode: String                     // expect: account/credentials
  var zugangspasswort: String                 // expect: account/credentials
  var aktivierungscode: String                // expect: account/credentials
  var anmeldecode: String                     // expect: account/credentials
  var passwortHash: String                    // expect: account/credentials
}

struct Benutzer {
  var geheimzahl: String                      // expect: account/credentials
  var bestätigungscode: String                // expect: account/credentials
}

struct Käyttäjä {
  var pinKoodi: String                        // expect: account/credentials
  var vahvistuskoodi: String                  // expect: account/credentials
}

struct Bruger {
  var pinkode: String                         // expect: account/credentials
}

struct Bruker {
  var pinKode: String                         // expect: account/credentials
}

struct SignIn {
  var password: String                        // expect: account/credentials
  var passcode: String                        // expect: account/credentials
  var accessToken: String                     // expect: account/credentials
  var refreshToken: String                    // expect: account/credentials
  var sessionToken: String                    // expect: account/credentials
  var idToken: String                         // expect: account/credentials
  var authToken: String                       // expect: account/credentials
  var authenticationToken: String             // expect: account/credentials
  var oauthToken: String                      // expect: account/credentials
  var bearerToken: String                     // expect: account/credentials
  var loginToken: String                      // expect: account/credentials
  var userToken: String                       // expect: account/credentials
  var activationCode: String                  // expect: account/credentials
  var oneTimePassword: String                 // expect: account/credentials
  var oneTimeCode: String                     // expect: account/credentials
  var otp: String                             // expect: account/credentials
  var otpCode: String                         // expect: account/credentials
  var twoFactorCode: String                   // expect: account/credentials
  var recoveryCode: String                    // expect: account/credentials
  var loginCode: String                       // expect: account/credentials
  var passwordHash: String                    // expect: account/credentials
  var securityAnswer: String                  // expect: account/credentials
  var userPassword: String                    // expect: account/credentials
  var lösenord: String                        // expect: account/credentials
  var engångskod: String                      // expect: account/credentials
  var engångslösenord: String                 // expect: account/credentials
  var pinkod: String                          // expect: account/credentials
  var inloggningskod: String                  // expect: account/credentials
  var aktiveringskod: String                  // expect: account/credentials
  var lösenordshash: String                   // expect: account/credentials
  var passord: String                         // expect: account/credentials
  var engangskode: String                     // expect: account/credentials
  var innloggingskode: String                 // expect: account/credentials
  var adgangskode: String                     // expect: account/credentials
  var kodeord: String                         // expect: account/credentials
  var salasana: String                        // expect: account/credentials
  var kertakäyttökoodi: String                // expect: account/credentials
  var tunnusluku: String                      // expect: account/credentials
  var passwort: String                        // expect: account/credentials
  var kennwort: String                        // expect: account/credentials
  var einmalpasswort: String                  // expect: account/credentials
  var zugangscode: String                     // expect: account/credentials
  var passwortHash: String                    // expect: account/credentials
}

struct Member {
  var token: String                           // expect: account/credentials
  var pin: String                             // expect: account/credentials
  var pinCode: String                         // expect: account/credentials
  var verificationCode: String                // expect: account/credentials
  var confirmationCode: String                // expect: account/credentials
  var passphrase: String                      // expect: account/credentials
  var secretQuestion: String                  // expect: account/credentials
  var credential: String                      // expect: account/credentials
  var kod: String                             // expect: account/credentials
}

struct Settings {
  var databasePassword: String
  var dataBasePassword: String
  var dbPassword: String
  var smtpPassword: String
  var serverPassword: String
  var keystorePassword: String
  var proxyPassword: String
  var brokerPassword: String
  var certificatePassword: String
  var apiAccessToken: String
  var pageToken: String
  var csrfToken: String
  var continuationToken: String
  var cancellationToken: String
  var syntaxToken: String
  var verificationToken: String
  var pinCodePoint: Int
  var apiKey: String
  var passwordLength: Int
  var passwordRules: String
  var isPasswordVisible: Bool
  var passwordField: UITextField
  var accessTokenURL: URL
  var tokenCount: Int
  var tokenizer: String
  var pinned: Bool
}

struct Database {
  var password: String
}

struct Parser {
  var token: String
  var pin: Int
  var email: String?  // expect: contact/email-address
}

struct Lexer {
  var token: Token
  var currentToken: Token
  var code: Int
}

struct Login {
  var userID: UUID  // expect: account/user-id
  var token: String  // expect: account/credentials
}

struct Session {
  var user: User
  var token: String  // expect: account/credentials
}

struct Lexeme {
  var file: SourceFile
  var token: String
}

struct Push {
  var deviceToken: Data  // expect: device/device-identifier
  var pushToken: String  // expect: device/device-identifier
}

struct Map {
  var pin: MKAnnotation
  static let password = "password"
}

func authorise() {
  let provider = ASAuthorizationAppleIDProvider()  // expect: account/credentials
  let stored = ASAuthorizationPasswordProvider()  // expect: account/credentials
  let found = result as? ASPasswordCredential
  let made = ASPasswordCredential(user: "", password: "")  // expect: account/credentials
  let data = appleID.identityToken  // expect: account/credentials
  field.isSecureTextEntry = true  // expect: account/credentials
  field.textContentType = .password  // expect: account/credentials
  field.textContentType = .newPassword  // expect: account/credentials
  field.textContentType = .oneTimeCode  // expect: account/credentials
  field.textContentType = .none
  let view = SecureField("", text: $text)  // expect: account/credentials
}

final class Received {
  var first: ASAuthorizationAppleIDCredential?
}

func askThePlatform() {
  _ = SignInWithAppleButton()  // expect: account/credentials
}

func signedIn(_ appleIDCredential: ASAuthorizationAppleIDCredential) {
  print(appleIDCredential.fullName, appleIDCredential.state)  // expect: identity/name
  print(appleIDCredential.authorizationCode)  // expect: account/credentials
  print(appleIDCredential.realUserStatus)
}

func signedIn(_ authorization: ASAuthorization, _ auth: ASAuthorization) {
  guard let found = auth.credential as? ASAuthorizationAppleIDCredential else { return }
  switch auth.credential {
  case let other as ASAuthorizationAppleIDCredential: print(other.state)
  default: print(found.state)
  }
}

// What a company or a program signs in with is no person's.
struct Merchant {
  var merchantToken: String
  var merchantAccessToken: String
  var cardReaderMerchantAccountToken: String
  var appToken: String
  var appAccessToken: String
  var applicationToken: String
  var applicationAccessToken: String
  var merchantAccountToken: String
  var partnerToken: String
  var partnerAccessToken: String
  var developerToken: String
  var botToken: String
  var botAccessToken: String
  var clientSecret: String
}

final class CardReader {
  init(apiKey: String, accountToken: String) {}
}

final class Customer {
  init(id: Int, accountToken: String) {}      // expect: account/user-id, account/credentials
}

struct LoginInput {
  var pwd: String                             // expect: account/credentials
  var pass: String                            // expect: account/credentials
  var psw: String                             // expect: account/credentials
  var losen: String                           // expect: account/credentials
}

struct ShortAccount {
  var pw: String                              // expect: account/credentials
  var passwd: String                          // expect: account/credentials
  var pwHash: String                          // expect: account/credentials
  var pwd: URL
}

func signIn(email: String, pass: String) {}   // expect: contact/email-address, account/credentials

struct RenderStage {
  var renderPass: String
  var pass: String
  var pwd: String
}

struct ServerAccess {
  var host: String
  var pass: String
  var pw: String
}

func current(_ access: Access) {
  print(access.tokenString)  // expect: account/credentials
  print(access.tokenLength)
}

struct PasswordForm {
  var passwordConfirmation: String            // expect: account/credentials
  var confirmationPassword: String            // expect: account/credentials
  var repeatPassword: String                  // expect: account/credentials
  var passwordRepeat: String                  // expect: account/credentials
}

struct Innskráning {
  var lykilorð: String                        // expect: account/credentials
  var aðgangsorð: String                      // expect: account/credentials
}

struct TokenPair {
  let access: String                          // expect: account/credentials
  let refresh: String                         // expect: account/credentials
}

struct Permissions {
  let access: String
  let level: Int
}

struct Timer {
  let access: Int
  let refresh: Int
}

struct SocialLogin {
  var facebookToken: String                   // expect: account/credentials
  var fbToken: String                         // expect: account/credentials
}

// Whoever runs a program sets its environment.
func setUp(_ app: Application) {
  let password = Environment.get("DATABASE_PASSWORD")
  let passcode = ProcessInfo.processInfo.environment["SERVICE_PASSCODE"] ?? ""
  let username = Environment.get("DATABASE_USERNAME") ?? "vapor"
  let otp = request.parameters.get("otp")     // expect: account/credentials
}
