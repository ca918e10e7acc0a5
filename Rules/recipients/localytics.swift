// Marked lines must be found, every other line must stay silent.
import Localytics  // present: localytics

func start(key: String) {
  Localytics.autoIntegrate(key, withLocalyticsOptions: nil, launchOptions: nil)  // expect: localytics
  Localytics.tagEvent("opened")  // expect: localytics
}

enum Endpoint {
  static let analyticsUploads = "https://analytics.localytics.com/api/v4/applications/1/uploads"  // expect: localytics
  static let manifestUploads = "https://manifest.localytics.com/api/v4/applications/1/uploads"  // expect: localytics
  static let profileUploads = "https://profile.localytics.com/api/v4/applications/1/uploads"  // expect: localytics
}

let policy = "https://localytics.com/privacy"  // mentioned: localytics
let documentation = "https://www.localytics.com/privacy"  // mentioned: localytics
let support = "https://uplandsoftware.com/privacy"  // mentioned: localytics
let status = "https://docs.localytics.com/privacy"  // mentioned: localytics

// A host in a comment is no evidence: https://analytics.localytics.com
let lookalike = "https://analytics.localytics.com.example.org/"
let stranger = "https://api.notlocalytics.com/"
let localyticsEnabled = false
