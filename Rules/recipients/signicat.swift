// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let exchange = "https://api.signicat.com/auth/open/connect/token"  // expect: signicat
  static let sign = "https://api.signicat.io/v1/sign"  // expect: signicat
  static let own = "https://acme.signicat.com/auth/open/connect/authorize"  // expect: signicat
  static let preprodToken = "https://preprod.signicat.com/oidc/token"  // expect: signicat
  static let idToken = "https://id.signicat.com/oidc/token"  // expect: signicat
  static let acmeAuth = "https://acme.signicat.com/auth"  // expect: signicat
  static let apiIdfyIo = "https://api.idfy.io/signature/documents"  // expect: signicat
}

let policy = "https://signicat.com/privacy"  // mentioned: signicat
let documentation = "https://www.signicat.com/privacy"  // mentioned: signicat
let support = "https://developer.signicat.com/privacy"  // mentioned: signicat
let status = "https://dashboard.signicat.com/privacy"  // mentioned: signicat

let tenant = "https://clinic.app.signicat.com/auth/open"  // expect: signicat
let trial = "https://clinic.sandbox.signicat.com/auth/open"  // expect: signicat
let tenantHost = "clinic.app.signicat.com"  // expect: signicat

// A host in a comment is no evidence: https://api.signicat.com
let lookalike = "https://api.signicat.com.example.org/"
let stranger = "https://api.notsignicat.com/"
let signicatEnabled = false

struct SignicatGateway {}  // expect: signicat
let speaksSignicatGateway = SignicatGateway()
