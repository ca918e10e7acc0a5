// Marked lines must be found, every other line must stay silent.
import AppLovinSDK  // present: applovin

func start(key: String) {
  let configuration = ALSdkInitializationConfiguration(sdkKey: key)  // expect: applovin
  ALSdk.shared().initialize(with: configuration) { _ in }  // expect: applovin
  let whole = MAInterstitialAd(adUnitIdentifier: "1")  // expect: applovin
  let banner = MAAdView(adUnitIdentifier: "2")  // expect: applovin
  let rewarded = MARewardedAd.shared(withAdUnitIdentifier: "3")  // expect: applovin
}

enum Endpoint {
  static let msEndpoint = "https://ms.applovin.com/5.0/i"  // expect: applovin
  static let rtEndpoint = "https://rt.applovin.com/5.0/i"  // expect: applovin
  static let dEndpoint = "https://d.applovin.com/5.0/i"  // expect: applovin
  static let aEndpoint = "https://a.applovin.com/5.0/i"  // expect: applovin
  static let msEndpoint2 = "https://ms.applvn.com/5.0/i"  // expect: applovin
  static let rtEndpoint2 = "https://rt.applvn.com/5.0/i"  // expect: applovin
  static let dEndpoint2 = "https://d.applvn.com/5.0/i"  // expect: applovin
  static let aEndpoint2 = "https://a.applvn.com/5.0/i"  // expect: applovin
}

let policy = "https://applovin.com/privacy"  // mentioned: applovin
let documentation = "https://www.applovin.com/privacy"  // mentioned: applovin
let support = "https://developers.applovin.com/privacy"  // mentioned: applovin
let status = "https://dash.applovin.com/privacy"  // mentioned: applovin

let applovinSetting = Bundle.main.object(forInfoDictionaryKey: "AppLovinSdkKey")  // present: applovin

// A host in a comment is no evidence: https://ms.applovin.com
let lookalike = "https://ms.applovin.com.example.org/"
let stranger = "https://api.notapplovin.com/"
let applovinEnabled = false
