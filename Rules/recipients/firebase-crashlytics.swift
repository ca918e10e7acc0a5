// Marked lines must be found, every other line must stay silent.
import FirebaseCrashlytics  // present: firebase-crashlytics
import Crashlytics  // present: firebase-crashlytics
import Fabric  // present: firebase-crashlytics
import Firebase  // present: firebase-crashlytics

func report(_ problem: Error) {
  Crashlytics.crashlytics().record(error: problem)  // expect: firebase-crashlytics
  FIRCrashlytics.crashlytics().log("opened")  // expect: firebase-crashlytics
}

enum Endpoint {
  static let firebaseApps = "https://firebase-settings.crashlytics.com/spi/v2/platforms/ios/apps"  // expect: firebase-crashlytics
  static let settingsApps = "https://settings.crashlytics.com/spi/v2/platforms/ios/apps"  // expect: firebase-crashlytics
  static let reportsApps = "https://reports.crashlytics.com/spi/v2/platforms/ios/apps"  // expect: firebase-crashlytics
  static let updateApps = "https://update.crashlytics.com/spi/v2/platforms/ios/apps"  // expect: firebase-crashlytics
  static let crashlyticsreportsApps = "https://crashlyticsreports-pa.googleapis.com/spi/v2/platforms/ios/apps"  // expect: firebase-crashlytics
}

let policy = "https://crashlytics.com/privacy"  // mentioned: firebase-crashlytics
let documentation = "https://www.crashlytics.com/privacy"  // mentioned: firebase-crashlytics
let support = "https://fabric.io/privacy"  // mentioned: firebase-crashlytics

let firebaseCrashlyticsSetting = Bundle.main.object(forInfoDictionaryKey: "FirebaseCrashlyticsCollectionEnabled")  // present: firebase-crashlytics

// A host in a comment is no evidence: https://firebase-settings.crashlytics.com
let lookalike = "https://firebase-settings.crashlytics.com.example.org/"
let stranger = "https://api.notcrashlytics.com/"
let firebaseCrashlyticsEnabled = false

func before(_ text: String) {
  CLSLogv("%@", getVaList([text]))  // expect: firebase-crashlytics
  CLSNSLogv("%@", getVaList([text]))  // expect: firebase-crashlytics
  Answers.logCustomEvent(withName: "opened", customAttributes: nil)  // expect: firebase-crashlytics
}
