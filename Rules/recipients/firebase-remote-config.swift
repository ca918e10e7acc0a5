// Marked lines must be found, every other line must stay silent.
import FirebaseRemoteConfig  // present: firebase-remote-config
import FirebasePerformance  // present: firebase-remote-config
import FirebaseInAppMessaging  // present: firebase-remote-config
import Firebase  // present: firebase-remote-config

func fetch() async throws {
  try await RemoteConfig.remoteConfig().fetchAndActivate()  // expect: firebase-remote-config
  Performance.startTrace(name: "launch")?.stop()  // expect: firebase-remote-config
  InAppMessaging.inAppMessaging().triggerEvent("bought")  // expect: firebase-remote-config
}

func old() {
  FIRRemoteConfig.remoteConfig().fetchAndActivate()  // expect: firebase-remote-config
  FIRPerformance.startTrace(name: "launch")  // expect: firebase-remote-config
  FIRInAppMessaging.inAppMessaging().triggerEvent("bought")  // expect: firebase-remote-config
}

enum Endpoint {
  static let firebaseremoteconfigFetch = "https://firebaseremoteconfig.googleapis.com/v1/projects/acme/namespaces/firebase:fetch"  // expect: firebase-remote-config
  static let firebaseremoteconfigrealtimeFetch = "https://firebaseremoteconfigrealtime.googleapis.com/v1/projects/acme/namespaces/firebase:fetch"  // expect: firebase-remote-config
  static let firebaseinappmessagingFetch = "https://firebaseinappmessaging.googleapis.com/v1/projects/acme/namespaces/firebase:fetch"  // expect: firebase-remote-config
}

let firebaseRemoteConfigSetting1 = Bundle.main.object(forInfoDictionaryKey: "FirebaseInAppMessagingAutomaticDataCollectionEnabled")  // present: firebase-remote-config
let firebaseRemoteConfigSetting2 = Bundle.main.object(forInfoDictionaryKey: "firebase_performance_collection_enabled")  // present: firebase-remote-config

// A host in a comment is no evidence: https://firebaseremoteconfig.googleapis.com
let lookalike = "https://firebaseremoteconfig.googleapis.com.example.org/"
let stranger = "https://api.notgoogleapis.com/"
let firebaseRemoteConfigEnabled = false
