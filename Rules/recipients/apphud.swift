// Marked lines must be found, every other line must stay silent.
import ApphudSDK  // present: apphud

func start(key: String) {
  Apphud.start(apiKey: key)  // expect: apphud
}

enum Endpoint {
  static let gatewayCustomers = "https://gateway.apphud.com/v2/customers"  // expect: apphud
  static let apiCustomers = "https://api.apphud.com/v2/customers"  // expect: apphud
}

let policy = "https://apphud.com/privacy"  // mentioned: apphud
let documentation = "https://www.apphud.com/privacy"  // mentioned: apphud
let support = "https://docs.apphud.com/privacy"  // mentioned: apphud
let status = "https://app.apphud.com/privacy"  // mentioned: apphud
let terms = "https://pay.apphud.com/privacy"  // mentioned: apphud

// A host in a comment is no evidence: https://gateway.apphud.com
let lookalike = "https://gateway.apphud.com.example.org/"
let stranger = "https://api.notapphud.com/"
let apphudEnabled = false
