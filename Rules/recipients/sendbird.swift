// Marked lines must be found, every other line must stay silent.
import SendbirdChatSDK  // present: sendbird
import SendBirdSDK  // present: sendbird
import SendBirdCalls  // present: sendbird
import SendbirdUIKit  // present: sendbird
import SendBirdUIKit  // present: sendbird

func start(app: String) {
  SendbirdChat.initialize(params: InitParams(applicationId: app))  // expect: sendbird
  SBDMain.initWithApplicationId(app)  // expect: sendbird
  SendBirdCall.configure(appId: app)  // expect: sendbird
}

enum Endpoint {
  static let users = "https://api-1234.sendbird.com/v3/open_channels"  // expect: sendbird
}

let policy = "https://sendbird.com/privacy"  // mentioned: sendbird
let documentation = "https://www.sendbird.com/privacy"  // mentioned: sendbird
let support = "https://dashboard.sendbird.com/privacy"  // mentioned: sendbird

// A host in a comment is no evidence: https://acme.sendbird.com
let lookalike = "https://acme.sendbird.com.example.org/"
let stranger = "https://api.notsendbird.com/"
let sendbirdEnabled = false
