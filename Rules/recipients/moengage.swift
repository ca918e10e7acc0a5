// Marked lines must be found, every other line must stay silent.
import MoEngageSDK  // present: moengage
import MoEngageCore  // present: moengage
import MoEngageInApps  // present: moengage
import MoEngageAnalytics  // present: moengage

func start(app: String) {
  let config = MoEngageSDKConfig(appId: app, dataCenter: .data_center_02)  // expect: moengage
  MoEngage.sharedInstance.initializeDefaultInstance(config)  // expect: moengage
  MoEngageSDKAnalytics.sharedInstance.trackEvent("opened", withProperties: nil)  // expect: moengage
}

enum Endpoint {
  static let sdkReport = "https://sdk-01.moengage.com/v2/sdk/report"  // expect: moengage
  static let sdkReport2 = "https://sdk-02.moengage.com/v2/sdk/report"  // expect: moengage
  static let sdkReport3 = "https://sdk-03.moengage.com/v2/sdk/report"  // expect: moengage
  static let apiReport = "https://api-01.moengage.com/v2/sdk/report"  // expect: moengage
  static let apiReport2 = "https://api-02.moengage.com/v2/sdk/report"  // expect: moengage
  static let sdk04MoengageCom = "https://sdk-04.moengage.com/v2/sdk/report"  // expect: moengage
  static let api03MoengageCom = "https://api-03.moengage.com/v2/sdk/report"  // expect: moengage
  static let api04MoengageCom = "https://api-04.moengage.com/v2/sdk/report"  // expect: moengage
}

let policy = "https://moengage.com/privacy"  // mentioned: moengage
let documentation = "https://www.moengage.com/privacy"  // mentioned: moengage
let support = "https://developers.moengage.com/privacy"  // mentioned: moengage

// A host in a comment is no evidence: https://sdk-01.moengage.com
let lookalike = "https://sdk-01.moengage.com.example.org/"
let stranger = "https://api.notmoengage.com/"
let moengageEnabled = false
