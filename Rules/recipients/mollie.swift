// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let apiPayments = "https://api.mollie.com/v2/payments"  // expect: mollie
}

let policy = "https://mollie.com/privacy"  // mentioned: mollie
let documentation = "https://www.mollie.com/privacy"  // mentioned: mollie
let support = "https://my.mollie.com/privacy"  // mentioned: mollie
let status = "https://docs.mollie.com/privacy"  // mentioned: mollie

// A host in a comment is no evidence: https://api.mollie.com
let lookalike = "https://api.mollie.com.example.org/"
let stranger = "https://api.notmollie.com/"
let mollieEnabled = false

struct MollieGateway {}  // expect: mollie
let speaksMollieGateway = MollieGateway()
