// Marked lines must be found, every other line must stay silent.
import AppCenter  // present: app-center
import AppCenterAnalytics  // present: app-center
import AppCenterCrashes  // present: app-center
import AppCenterDistribute  // present: app-center

func start(key: String) {
  AppCenter.start(withAppSecret: key, services: [Analytics.self, Crashes.self])  // expect: app-center
  MSACAppCenter.start(key, withServices: [])  // expect: app-center
  MSAppCenter.start(key, withServices: [])  // expect: app-center
}

enum Endpoint {
  static let logs = "https://in.appcenter.ms/logs"  // expect: app-center
  static let events = "https://mobile.events.data.microsoft.com/OneCollector/1.0"  // expect: app-center
  static let apiApps = "https://api.appcenter.ms/v0.1/apps"  // expect: app-center
  static let installApps = "https://install.appcenter.ms/v0.1/apps"  // expect: app-center
}

let policy = "https://appcenter.ms/privacy"  // mentioned: app-center
let documentation = "https://www.appcenter.ms/privacy"  // mentioned: app-center

// A host in a comment is no evidence: https://in.appcenter.ms
let lookalike = "https://in.appcenter.ms.example.org/"
let stranger = "https://api.notappcenter.ms/"
let appCenterEnabled = false

func before() {
  MSAnalytics.trackEvent("opened", withProperties: [:])  // expect: app-center
  MSCrashes.setEnabled(true)  // expect: app-center
  MSACAnalytics.trackEvent("opened")  // expect: app-center
  MSACCrashes.generateTestCrash()  // expect: app-center
}
