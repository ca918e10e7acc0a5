// Marked lines must be found, every other line must stay silent.
import FirebaseAnalytics  // present: google-analytics
import GoogleAnalytics  // present: google-analytics
import GoogleAppMeasurement  // present: google-analytics
import Firebase  // present: google-analytics

func start() {
  GAI.sharedInstance().tracker(withTrackingId: "UA-1")  // expect: google-analytics
  let view = GAIDictionaryBuilder.createScreenView()  // expect: google-analytics
  FIRAnalytics.setAnalyticsCollectionEnabled(true)  // expect: google-analytics
}

func bought(_ list: [String: Any]) {
  Analytics.logEvent("purchase", parameters: list)  // expect: google-analytics
  Analytics.setUserID(nil)  // expect: google-analytics
  Analytics.setUserProperty("gold", forName: "tier")  // expect: google-analytics
  Analytics.setDefaultEventParameters(list)  // expect: google-analytics
}

enum Endpoint {
  static let collect = "https://www.google-analytics.com/mp/collect"  // expect: google-analytics
  static let europe = "https://region1.google-analytics.com/g/collect"  // expect: google-analytics
  static let app = "https://app-measurement.com/a"  // expect: google-analytics
  static let beacon = "https://ssl.google-analytics.com/collect"  // expect: google-analytics
  static let services = "https://app-analytics-services.com/a"  // expect: google-analytics
}

let policy = "https://analytics.google.com/privacy"  // mentioned: google-analytics
let documentation = "https://marketingplatform.google.com/privacy"  // mentioned: google-analytics

let googleAnalyticsSetting1 = ProcessInfo.processInfo.environment["GA_MEASUREMENT_ID"]  // present: google-analytics
let googleAnalyticsSetting2 = Bundle.main.object(forInfoDictionaryKey: "FIREBASE_ANALYTICS_COLLECTION_ENABLED")  // present: google-analytics
let googleAnalyticsSetting3 = Bundle.main.object(forInfoDictionaryKey: "FIREBASE_ANALYTICS_COLLECTION_DEACTIVATED")  // present: google-analytics
let googleAnalyticsSetting4 = Bundle.main.object(forInfoDictionaryKey: "GOOGLE_ANALYTICS_DEFAULT_ALLOW_ANALYTICS_STORAGE")  // present: google-analytics
let googleAnalyticsSetting5 = Bundle.main.object(forInfoDictionaryKey: "GOOGLE_ANALYTICS_DEFAULT_ALLOW_AD_USER_DATA")  // present: google-analytics
let googleAnalyticsSetting6 = Bundle.main.object(forInfoDictionaryKey: "GOOGLE_ANALYTICS_IDFV_COLLECTION_ENABLED")  // present: google-analytics

let cookie0 = cookies.first { $0.name == "_ga" }  // present: google-analytics
let cookie1 = cookies.first { $0.name == "_gid" }  // present: google-analytics
let cookie2 = cookies.first { $0.name == "_gat" }  // present: google-analytics

let visitor0 = cookies.first { $0.name == "_ga_abc123" }  // present: google-analytics

let googleAnalyticsGOOGLEANALYTICSDEFAULTALLOWADSTORAGE = Bundle.main.object(forInfoDictionaryKey: "GOOGLE_ANALYTICS_DEFAULT_ALLOW_AD_STORAGE")  // present: google-analytics

let googleAnalyticsGOOGLEANALYTICSDEFAULTALLOWADPERSONALIZATIONSIGNALS = Bundle.main.object(forInfoDictionaryKey: "GOOGLE_ANALYTICS_DEFAULT_ALLOW_AD_PERSONALIZATION_SIGNALS")  // present: google-analytics

// A host in a comment is no evidence: https://app-measurement.com
let lookalike = "https://app-measurement.com.example.org/"
let stranger = "https://api.notapp-measurement.com/"
let page = "https://www.google-analytics.example/collect"
func logEvent(_ label: String) {}
func track() { Analytics.reset() }
