// Marked lines must be found, every other line must stay silent.
import AppsFlyerLib  // present: appsflyer

final class Attribution: NSObject, AppsFlyerLibDelegate {  // expect: appsflyer
  func start(key: String) {
    AppsFlyerLib.shared().appsFlyerDevKey = key  // expect: appsflyer
    AppsFlyerLib.shared().delegate = self  // expect: appsflyer
    AppsFlyerLib.shared().start()  // expect: appsflyer
  }
}

enum Endpoint {
  static let launches = "https://att-launches.appsflyersdk.com/api/v6/iosevent"  // expect: appsflyer
  static let conversions = "https://att-conversions.appsflyersdk.com/api"  // expect: appsflyer
  static let attribution = "https://att-attr.appsflyersdk.com/api"  // expect: appsflyer
  static let links = "https://att-dlsdk.appsflyersdk.com/v1"  // expect: appsflyer
  static let events = "https://api2.appsflyer.com/inappevent/id123456789"  // expect: appsflyer
}

let policy = "https://appsflyer.com/privacy"  // mentioned: appsflyer
let documentation = "https://www.appsflyer.com/privacy"  // mentioned: appsflyer
let support = "https://dev.appsflyer.com/privacy"  // mentioned: appsflyer

let api3AppsflyerComAddress = "https://api3.appsflyer.com/v1"  // expect: appsflyer

// A host in a comment is no evidence: https://att-launches.appsflyersdk.com
let lookalike = "https://att-launches.appsflyersdk.com.example.org/"
let stranger = "https://api.notappsflyersdk.com/"
let appsflyerEnabled = false

struct AppsFlyerGateway {}  // expect: appsflyer
let speaksAppsFlyerGateway = AppsFlyerGateway()

func before() {
  AppsFlyerTracker.shared().trackEvent("opened", withValues: nil)  // expect: appsflyer
}
