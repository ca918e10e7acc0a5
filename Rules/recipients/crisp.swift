// Marked lines must be found, every other line must stay silent.
import Crisp  // present: crisp
import CrispChatBox  // present: crisp

func start(site: String) {
  CrispSDK.configure(websiteID: site)  // expect: crisp
}

enum Endpoint {
  static let clientWebsite = "https://client.crisp.chat/v1/website"  // expect: crisp
  static let clientWebsite2 = "https://client.relay.crisp.chat/v1/website"  // expect: crisp
  static let apiWebsite = "https://api.crisp.chat/v1/website"  // expect: crisp
  static let imageWebsite = "https://image.crisp.chat/v1/website"  // expect: crisp
}

let policy = "https://crisp.chat/privacy"  // mentioned: crisp
let documentation = "https://www.crisp.chat/privacy"  // mentioned: crisp
let support = "https://app.crisp.chat/privacy"  // mentioned: crisp
let status = "https://docs.crisp.chat/privacy"  // mentioned: crisp
let terms = "https://help.crisp.chat/privacy"  // mentioned: crisp
let blog = "https://go.crisp.chat/privacy"  // mentioned: crisp

// A host in a comment is no evidence: https://client.crisp.chat
let lookalike = "https://client.crisp.chat.example.org/"
let stranger = "https://api.notcrisp.chat/"
let crisps = 3
