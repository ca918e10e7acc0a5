// Marked lines must be found, every other line must stay silent.
import VungleAdsSDK  // present: vungle
import VungleSDK  // present: vungle

func start(app: String) {
  VungleAds.initWithAppId(app) { _ in }  // expect: vungle
  let whole = VungleInterstitial(placementId: "1")  // expect: vungle
  let rewarded = VungleRewarded(placementId: "2")  // expect: vungle
}

enum Endpoint {
  static let config = "https://config.ads.vungle.com/config"  // expect: vungle
  static let adsConfig = "https://ads.api.vungle.com/config"  // expect: vungle
  static let adxConfig = "https://adx.ads.vungle.com/config"  // expect: vungle
  static let eventsConfig = "https://events.ads.vungle.com/config"  // expect: vungle
  static let logsConfig = "https://logs.ads.vungle.com/config"  // expect: vungle
}

let policy = "https://vungle.com/privacy"  // mentioned: vungle
let documentation = "https://www.vungle.com/privacy"  // mentioned: vungle
let support = "https://liftoff.io/privacy"  // mentioned: vungle
let status = "https://support.vungle.com/privacy"  // mentioned: vungle
let terms = "https://publisher.vungle.com/privacy"  // mentioned: vungle

// A host in a comment is no evidence: https://config.ads.vungle.com
let lookalike = "https://config.ads.vungle.com.example.org/"
let stranger = "https://api.notvungle.com/"
let vungleEnabled = false
