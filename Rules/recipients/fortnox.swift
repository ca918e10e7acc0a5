// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let customers = "https://api.fortnox.se/3/customers"  // expect: fortnox
  static let exchange = "https://apps.fortnox.se/oauth-v1/token"  // expect: fortnox
}

let policy = "https://fortnox.se/privacy"  // mentioned: fortnox
let documentation = "https://www.fortnox.se/privacy"  // mentioned: fortnox
let support = "https://developer.fortnox.se/privacy"  // mentioned: fortnox
let status = "https://apps.fortnox.se/privacy"  // mentioned: fortnox
let terms = "https://apps2.fortnox.se/privacy"  // mentioned: fortnox
let blog = "https://support.fortnox.se/privacy"  // mentioned: fortnox

// A host in a comment is no evidence: https://api.fortnox.se
let lookalike = "https://api.fortnox.se.example.org/"
let stranger = "https://api.notfortnox.se/"
let fortnoxEnabled = false

struct FortnoxGateway {}  // expect: fortnox
let speaksFortnoxGateway = FortnoxGateway()
