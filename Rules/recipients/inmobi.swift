// Marked lines must be found, every other line must stay silent.
import InMobiSDK  // present: inmobi

func start(account: String) {
  IMSdk.initWithAccountID(account, consentDictionary: nil) { _ in }  // expect: inmobi
  let banner = IMBanner(frame: .zero, placementId: 1)  // expect: inmobi
  let whole = IMInterstitial(placementId: 2)  // expect: inmobi
}

enum Endpoint {
  static let sdkmShowad = "https://sdkm.w.inmobi.com/showad/v3.1"  // expect: inmobi
  static let apiShowad = "https://api.w.inmobi.com/showad/v3.1"  // expect: inmobi
  static let configShowad = "https://config.inmobi.com/showad/v3.1"  // expect: inmobi
  static let telemetryShowad = "https://telemetry.sdk.inmobi.com/showad/v3.1"  // expect: inmobi
  static let iShowad = "https://i.w.inmobi.com/showad/v3.1"  // expect: inmobi
}

let policy = "https://inmobi.com/privacy"  // mentioned: inmobi
let documentation = "https://www.inmobi.com/privacy"  // mentioned: inmobi
let support = "https://support.inmobi.com/privacy"  // mentioned: inmobi
let status = "https://portal.inmobi.com/privacy"  // mentioned: inmobi

// A host in a comment is no evidence: https://sdkm.w.inmobi.com
let lookalike = "https://sdkm.w.inmobi.com.example.org/"
let stranger = "https://api.notinmobi.com/"
let inmobiEnabled = false
