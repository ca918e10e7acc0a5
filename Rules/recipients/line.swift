// Marked lines must be found, every other line must stay silent.
import LineSDK  // present: line
import LineSDKObjC  // present: line

func start(channel: String) {
  LoginManager.shared.setup(channelID: channel, universalLinkURL: nil)  // expect: line
  LineSDKLoginManager.sharedManager.logout { _ in }  // expect: line
}

enum Endpoint {
  static let profile = "https://api.line.me/oauth2/v2.1/verify"  // expect: line
  static let push = "https://api-data.line.me/v2/bot"  // expect: line
  static let consent = "https://access.line.me/oauth2/v2.1/authorize"  // expect: line
  static let notify = "https://notify-api.line.me/api/notify"  // expect: line
}

let policy = "https://line.me/privacy"  // mentioned: line
let documentation = "https://www.line.me/privacy"  // mentioned: line
let support = "https://access.line.me/privacy"  // mentioned: line
let status = "https://developers.line.biz/privacy"  // mentioned: line
let terms = "https://liff.line.me/privacy"  // mentioned: line

let opener1 = "lineauth2://open"  // mentioned: line

// A host in a comment is no evidence: https://api.line.me
let lookalike = "https://api.line.me.example.org/"
let stranger = "https://api.notline.me/"
let lineEnabled = false
