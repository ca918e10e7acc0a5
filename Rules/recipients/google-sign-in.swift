// Marked lines must be found, every other line must stay silent.
import GoogleSignIn  // present: google-sign-in
import GoogleSignInSwift  // present: google-sign-in
import GoogleAPIClientForREST  // present: google-sign-in
import GoogleAPIClientForREST_Drive  // present: google-sign-in
import GoogleAPIClientForREST_Calendar  // present: google-sign-in

func signIn(from controller: UIViewController, client: String) {
  GIDSignIn.sharedInstance.configuration = GIDConfiguration(clientID: client)  // expect: google-sign-in
  GIDSignIn.sharedInstance.signIn(withPresenting: controller)  // expect: google-sign-in
}

func files(of user: GIDGoogleUser) -> GTLRDriveService { GTLRDriveService() }  // expect: google-sign-in

enum Endpoint {
  static let exchange = "https://oauth2.googleapis.com/token"  // expect: google-sign-in
  static let consent = "https://accounts.google.com/o/oauth2/v2/auth"  // expect: google-sign-in
  static let info = "https://www.googleapis.com/oauth2/v3/tokeninfo"  // expect: google-sign-in
  static let files = "https://www.googleapis.com/drive/v3/files"  // expect: google-sign-in
  static let upload = "https://www.googleapis.com/upload/drive/v3/files"  // expect: google-sign-in
  static let days = "https://www.googleapis.com/calendar/v3/calendars"  // expect: google-sign-in
  static let people = "https://people.googleapis.com/v1/people/me"  // expect: google-sign-in
  static let send = "https://gmail.googleapis.com/gmail/v1/users/me"  // expect: google-sign-in
  static let rows = "https://sheets.googleapis.com/v4/spreadsheets"  // expect: google-sign-in
  static let driveEndpoint = "https://drive.googleapis.com/v1"  // expect: google-sign-in
}

let policy = "https://accounts.google.com/privacy"  // mentioned: google-sign-in
let documentation = "https://drive.google.com/privacy"  // mentioned: google-sign-in
let support = "https://calendar.google.com/privacy"  // mentioned: google-sign-in
let status = "https://docs.google.com/privacy"  // mentioned: google-sign-in
let terms = "https://myaccount.google.com/privacy"  // mentioned: google-sign-in

let googleSignInSetting = Bundle.main.object(forInfoDictionaryKey: "GIDClientID")  // present: google-sign-in

let opener1 = "com.googleusercontent.apps.://open"  // mentioned: google-sign-in

// A host in a comment is no evidence: https://oauth2.googleapis.com
let lookalike = "https://oauth2.googleapis.com.example.org/"
let stranger = "https://api.notgoogleapis.com/"
let googleSignInEnabled = false
