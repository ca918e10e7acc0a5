// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let hooksAbc = "https://hooks.zapier.com/hooks/catch/1/abc/"  // expect: zapier
}

let policy = "https://zapier.com/privacy"  // mentioned: zapier
let documentation = "https://www.zapier.com/privacy"  // mentioned: zapier
let support = "https://help.zapier.com/privacy"  // mentioned: zapier

// A host in a comment is no evidence: https://hooks.zapier.com
let lookalike = "https://hooks.zapier.com.example.org/"
let stranger = "https://api.notzapier.com/"
let zapierEnabled = false

struct ZapierGateway {}  // expect: zapier
let speaksZapierGateway = ZapierGateway()
