// Marked lines must be found, every other line must stay silent.
import TinkLink  // present: tink
import TinkCore  // present: tink
import TinkLinkUI  // present: tink

func connect(client: String) {
  let configuration = TinkLinkConfiguration(clientID: client, redirectURI: redirect)  // expect: tink
  Tink.configure(with: configuration)  // expect: tink
}

enum Endpoint {
  static let token = "https://api.tink.com/api/v1/oauth/token"  // expect: tink
}

let policy = "https://tink.com/privacy"  // mentioned: tink
let documentation = "https://www.tink.com/privacy"  // mentioned: tink
let support = "https://docs.tink.com/privacy"  // mentioned: tink
let status = "https://link.tink.com/privacy"  // mentioned: tink
let terms = "https://console.tink.com/privacy"  // mentioned: tink

// A host in a comment is no evidence: https://api.tink.com
let lookalike = "https://api.tink.com.example.org/"
let stranger = "https://api.nottink.com/"
let tinkle = "bell"
