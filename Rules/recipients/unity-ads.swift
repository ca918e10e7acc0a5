// Marked lines must be found, every other line must stay silent.
import UnityAds  // present: unity-ads
import IronSource  // present: unity-ads

func start(game: String) {
  UnityAds.initialize(game, testMode: false, initializationDelegate: nil)  // expect: unity-ads
  IronSource.initWithAppKey(game)  // expect: unity-ads
  let consent = UADSMetaData()  // expect: unity-ads
}

enum Endpoint {
  static let config = "https://configv2.unityads.unity3d.com/webview/config"  // expect: unity-ads
  static let china = "https://config.unityads.unitychina.cn/webview/config"  // expect: unity-ads
  static let launch = "https://init.supersonicads.com/sdk/v14.1"  // expect: unity-ads
  static let outcomeAemdata = "https://outcome-ssp.supersonicads.com/aemData"  // expect: unity-ads
}

let policy = "https://unity.com/privacy"  // mentioned: unity-ads
let documentation = "https://www.unity.com/privacy"  // mentioned: unity-ads
let support = "https://unity3d.com/privacy"  // mentioned: unity-ads
let status = "https://www.unity3d.com/privacy"  // mentioned: unity-ads
let terms = "https://www.is.com/privacy"  // mentioned: unity-ads

// A host in a comment is no evidence: https://acme.unityads.unity3d.com
let lookalike = "https://acme.unityads.unity3d.com.example.org/"
let stranger = "https://api.notunity3d.com/"
let unityAdsEnabled = false
