// Marked lines must be found, every other line must stay silent.
import FreshchatSDK  // present: freshworks

func start(app: String, key: String) {
  let config = FreshchatConfig(appID: app, andAppKey: key)  // expect: freshworks
  Freshchat.sharedInstance().initWith(config)  // expect: freshworks
  Freshchat.sharedInstance().setUser(FreshchatUser.sharedInstance())  // expect: freshworks
}

enum Endpoint {
  static let tickets = "https://acme.freshdesk.com/api/v2/tickets"  // expect: freshworks
  static let conversations = "https://api.eu.freshchat.com/v2/conversations"  // expect: freshworks
}

let policy = "https://freshdesk.com/privacy"  // mentioned: freshworks
let documentation = "https://www.freshdesk.com/privacy"  // mentioned: freshworks
let support = "https://www.freshworks.com/privacy"  // mentioned: freshworks
let status = "https://freshworks.com/privacy"  // mentioned: freshworks

// A host in a comment is no evidence: https://acme.freshdesk.com
let lookalike = "https://acme.freshdesk.com.example.org/"
let stranger = "https://api.notfreshdesk.com/"
let freshworksEnabled = false

struct FreshdeskGateway {}  // expect: freshworks
let speaksFreshdeskGateway = FreshdeskGateway()
