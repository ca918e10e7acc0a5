// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let pay = "https://api.dibspayment.eu/v1/payments"  // expect: nets
  static let script = "https://checkout.dibspayment.eu/v1/checkout.js"  // expect: nets
  static let testPayments = "https://test.api.dibspayment.eu/v1/payments"  // expect: nets
  static let testPayments2 = "https://test.checkout.dibspayment.eu/v1/payments"  // expect: nets
  static let epaymentPayments = "https://epayment.nets.eu/v1/payments"  // expect: nets
  static let testPayments3 = "https://test.epayment.nets.eu/v1/payments"  // expect: nets
}

let old = "https://payment.architrade.com/paymentweb/start.action"  // expect: nets

let policy = "https://nets.eu/privacy"  // mentioned: nets
let documentation = "https://www.nets.eu/privacy"  // mentioned: nets
let support = "https://www.nexigroup.com/privacy"  // mentioned: nets
let status = "https://developer.nexigroup.com/privacy"  // mentioned: nets

// A host in a comment is no evidence: https://api.dibspayment.eu
let lookalike = "https://api.dibspayment.eu.example.org/"
let stranger = "https://api.notdibspayment.eu/"
let fishing = "https://nets.example.org/"
