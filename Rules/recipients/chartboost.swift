// Marked lines must be found, every other line must stay silent.
import ChartboostSDK  // present: chartboost
import ChartboostMediationSDK  // present: chartboost
import ChartboostCoreSDK  // present: chartboost

func load() async {
  ChartboostMediation.setLogLevel(.info)  // expect: chartboost
  let whole = CHBInterstitial(location: "main", delegate: nil)  // expect: chartboost
  let rewarded = CHBRewarded(location: "main", delegate: nil)  // expect: chartboost
}

enum Endpoint {
  static let initializationAuctions = "https://initialization.mediation-sdk.chartboost.com/v3/auctions"  // expect: chartboost
  static let trackingAuctions = "https://tracking.auction.mediation-sdk.chartboost.com/v3/auctions"  // expect: chartboost
  static let liveAuctions = "https://live.chartboost.com/v3/auctions"  // expect: chartboost
}

let policy = "https://chartboost.com/privacy"  // mentioned: chartboost
let documentation = "https://www.chartboost.com/privacy"  // mentioned: chartboost

// A host in a comment is no evidence: https://initialization.mediation-sdk.chartboost.com
let lookalike = "https://initialization.mediation-sdk.chartboost.com.example.org/"
let stranger = "https://api.notchartboost.com/"
let chartboostEnabled = false
