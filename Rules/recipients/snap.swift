// Marked lines must be found, every other line must stay silent.
import SCSDKCoreKit  // present: snap
import SCSDKLoginKit  // present: snap
import SCSDKCreativeKit  // present: snap
import SCSDKBitmojiKit  // present: snap
import SnapSDK  // present: snap

func signIn() {
  SCSDKLoginClient.login(from: controller) { _, _ in }  // expect: snap
  let api = SCSDKSnapAPI(content: content)  // expect: snap
}

enum Endpoint {
  static let conversion = "https://tr.snapchat.com/v2/conversion"  // expect: snap
  static let exchange = "https://accounts.snapchat.com/accounts/oauth2/token"  // expect: snap
  static let ads = "https://adsapi.snapchat.com/v1/me"  // expect: snap
  static let kit = "https://kit.snapchat.com/v1/me"  // expect: snap
  static let script = "https://sc-static.net/scevent.min.js"  // expect: snap
}

let policy = "https://snapchat.com/privacy"  // mentioned: snap
let documentation = "https://www.snapchat.com/privacy"  // mentioned: snap
let support = "https://developers.snap.com/privacy"  // mentioned: snap
let status = "https://snap.com/privacy"  // mentioned: snap
let terms = "https://www.snap.com/privacy"  // mentioned: snap

let snapSetting1 = Bundle.main.object(forInfoDictionaryKey: "SCSDKClientId")  // present: snap
let snapSetting2 = Bundle.main.object(forInfoDictionaryKey: "SCSDKRedirectUrl")  // present: snap

let cookie0 = cookies.first { $0.name == "_scid" }  // present: snap

// A host in a comment is no evidence: https://tr.snapchat.com
let lookalike = "https://tr.snapchat.com.example.org/"
let stranger = "https://api.notsnapchat.com/"
let snapEnabled = false
