// Marked lines must be found, every other line must stay silent.
import CriiptoVerify  // present: criipto

enum Endpoint {
  static let exchange = "https://acme.criipto.id/oauth2/token"  // expect: criipto
  static let sign = "https://signatures-api.criipto.com/v1/graphql"  // expect: criipto
}

let policy = "https://criipto.com/privacy"  // mentioned: criipto
let documentation = "https://www.criipto.com/privacy"  // mentioned: criipto
let support = "https://docs.criipto.com/privacy"  // mentioned: criipto
let status = "https://dashboard.criipto.com/privacy"  // mentioned: criipto
let terms = "https://idura.eu/privacy"  // mentioned: criipto
let blog = "https://www.idura.eu/privacy"  // mentioned: criipto

// A host in a comment is no evidence: https://acme.criipto.id
let lookalike = "https://acme.criipto.id.example.org/"
let stranger = "https://api.notcriipto.id/"
let criiptoEnabled = false
