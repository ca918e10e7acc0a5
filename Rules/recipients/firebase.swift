// Marked lines must be found, every other line must stay silent.
import FirebaseCore  // present: firebase
import FirebaseInstallations  // present: firebase
import FirebaseSessions  // present: firebase
import FirebaseAppCheck  // present: firebase
import FirebaseAppDistribution  // present: firebase
import FirebaseABTesting  // present: firebase
import FirebaseMLModelDownloader  // present: firebase
import Firebase  // present: firebase

func start() {
  FirebaseApp.configure()  // expect: firebase
}

func startOld() {
  FIRApp.configure(with: FIROptions(contentsOfFile: "Acme.plist")!)  // expect: firebase
}

enum Endpoint {
  static let installations = "https://firebaseinstallations.googleapis.com/v1/projects/acme/installations"  // expect: firebase
  static let log = "https://firebaselogging-pa.googleapis.com/v1/firelog/legacy/batchlog"  // expect: firebase
  static let firebaseloggingProjects = "https://firebaselogging.googleapis.com/v1/projects"  // expect: firebase
  static let firebaseappcheckProjects = "https://firebaseappcheck.googleapis.com/v1/projects"  // expect: firebase
  static let firebaseapptestersProjects = "https://firebaseapptesters.googleapis.com/v1/projects"  // expect: firebase
}

let policy = "https://firebase.google.com/privacy"  // mentioned: firebase
let documentation = "https://console.firebase.google.com/privacy"  // mentioned: firebase

let firebaseSetting1 = Bundle.main.object(forInfoDictionaryKey: "FirebaseDataCollectionDefaultEnabled")  // present: firebase
let firebaseSetting2 = Bundle.main.object(forInfoDictionaryKey: "FirebaseAppDelegateProxyEnabled")  // present: firebase
let firebaseSetting3 = Bundle.main.object(forInfoDictionaryKey: "FirebaseAppCheckTokenAutoRefreshEnabled")  // present: firebase

// A host in a comment is no evidence: https://firebaseinstallations.googleapis.com
let lookalike = "https://firebaseinstallations.googleapis.com.example.org/"
let stranger = "https://api.notgoogleapis.com/"
let firebases = "https://firebase.example.org/"
