// Marked lines must be found, every other line must stay silent.
import AdjustSdk  // present: adjust
import Adjust  // present: adjust

func start(token: String) {
  let config = ADJConfig(appToken: token, environment: ADJEnvironmentProduction)  // expect: adjust
  Adjust.initSdk(config)  // expect: adjust
}

func subscribed() {
  Adjust.trackEvent(ADJEvent(eventToken: "abc123"))  // expect: adjust
  Adjust.trackAdRevenue(ADJAdRevenue(source: "applovin_max_sdk"))  // expect: adjust
}

func show(_ attribution: ADJAttribution) -> String? { attribution.campaign }  // expect: adjust

enum Endpoint {
  static let appSession = "https://app.adjust.com/session"  // expect: adjust
  static let analyticsSession = "https://analytics.adjust.com/session"  // expect: adjust
  static let consentSession = "https://consent.adjust.com/session"  // expect: adjust
  static let gdprSession = "https://gdpr.adjust.com/session"  // expect: adjust
  static let subscriptionSession = "https://subscription.adjust.com/session"  // expect: adjust
  static let ssrvSession = "https://ssrv.adjust.com/session"  // expect: adjust
  static let appSession5 = "https://app.adjust.io/session"  // expect: adjust
  static let appSession6 = "https://app.adjust.cn/session"  // expect: adjust
  static let appSession7 = "https://app.adjust.net.in/session"  // expect: adjust
  static let appSession8 = "https://app.adjust.world/session"  // expect: adjust
}

let policy = "https://adjust.com/privacy"  // mentioned: adjust
let documentation = "https://www.adjust.com/privacy"  // mentioned: adjust

let euAdjustComAddress = "https://analytics.eu.adjust.com/v1"  // expect: adjust
let usAdjustComAddress = "https://analytics.us.adjust.com/v1"  // expect: adjust
let trAdjustComAddress = "https://analytics.tr.adjust.com/v1"  // expect: adjust

// A host in a comment is no evidence: https://app.adjust.com
let lookalike = "https://app.adjust.com.example.org/"
let stranger = "https://api.notadjust.com/"
func adjust(_ value: Int) -> Int { value }
