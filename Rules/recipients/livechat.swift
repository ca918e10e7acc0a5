// Marked lines must be found, every other line must stay silent.
import LiveChat  // present: livechat

func start(license: String) {
  LiveChat.licenseId = license  // expect: livechat
}

enum Endpoint {
  static let send = "https://api.livechatinc.com/v3.5/customer/action/send_event"  // expect: livechat
  static let cdnToken = "https://cdn.livechatinc.com/v2/customer/token"  // expect: livechat
  static let secureToken = "https://secure.livechatinc.com/v2/customer/token"  // expect: livechat
  static let accountsToken = "https://accounts.livechatinc.com/v2/customer/token"  // expect: livechat
  static let accountsToken2 = "https://accounts.livechat.com/v2/customer/token"  // expect: livechat
}

let policy = "https://livechat.com/privacy"  // mentioned: livechat
let documentation = "https://www.livechat.com/privacy"  // mentioned: livechat
let support = "https://livechatinc.com/privacy"  // mentioned: livechat
let status = "https://www.livechatinc.com/privacy"  // mentioned: livechat
let terms = "https://my.livechatinc.com/privacy"  // mentioned: livechat
let blog = "https://platform.text.com/privacy"  // mentioned: livechat
let page6 = "https://text.com/privacy"  // mentioned: livechat
let page7 = "https://www.text.com/privacy"  // mentioned: livechat

// A host in a comment is no evidence: https://cdn.livechatinc.com
let lookalike = "https://cdn.livechatinc.com.example.org/"
let stranger = "https://api.notlivechatinc.com/"
let livechatEnabled = false
