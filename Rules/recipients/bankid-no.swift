// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let exchange = "https://auth.bankid.no/auth/realms/prod/protocol/openid-connect/token"  // expect: bankid-no
  static let test = "https://auth.current.bankid.no/auth/realms/current/protocol/openid-connect/token"  // expect: bankid-no
  static let auth = "https://auth.test.bankid.no/oauth2/auth"  // expect: bankid-no
}

let policy = "https://bankid.no/privacy"  // mentioned: bankid-no
let documentation = "https://www.bankid.no/privacy"  // mentioned: bankid-no
let support = "https://developer.bankid.no/privacy"  // mentioned: bankid-no
let status = "https://stoe.no/privacy"  // mentioned: bankid-no

// A host in a comment is no evidence: https://auth.bankid.no
let lookalike = "https://auth.bankid.no.example.org/"
let stranger = "https://api.notbankid.no/"
let bankidNoEnabled = false
