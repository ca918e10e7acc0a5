// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let mandates = "https://api.gocardless.com/mandates"  // expect: gocardless
  static let data = "https://bankaccountdata.gocardless.com/api/v2/requisitions"  // expect: gocardless
  static let apiPayments = "https://api-sandbox.gocardless.com/payments"  // expect: gocardless
}

let policy = "https://gocardless.com/privacy"  // mentioned: gocardless
let documentation = "https://www.gocardless.com/privacy"  // mentioned: gocardless
let support = "https://manage.gocardless.com/privacy"  // mentioned: gocardless
let status = "https://developer.gocardless.com/privacy"  // mentioned: gocardless

// A host in a comment is no evidence: https://api.gocardless.com
let lookalike = "https://api.gocardless.com.example.org/"
let stranger = "https://api.notgocardless.com/"
let gocardlessEnabled = false

struct GoCardlessGateway {}  // expect: gocardless
let speaksGoCardlessGateway = GoCardlessGateway()
