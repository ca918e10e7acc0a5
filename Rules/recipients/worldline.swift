// Marked lines must be found, every other line must stay silent.
import IngenicoConnectKit  // present: worldline

enum Endpoint {
  static let paymentPayments = "https://payment.direct.worldline-solutions.com/v2/acme/payments"  // expect: worldline
  static let paymentPayments2 = "https://payment.preprod.direct.worldline-solutions.com/v2/acme/payments"  // expect: worldline
  static let apiPayments = "https://api.connect.worldline-solutions.com/v2/acme/payments"  // expect: worldline
  static let apiPayments2 = "https://api.preprod.connect.worldline-solutions.com/v2/acme/payments"  // expect: worldline
  static let worldPayments = "https://world.api-ingenico.com/v2/acme/payments"  // expect: worldline
  static let euPayments = "https://eu.api-ingenico.com/v2/acme/payments"  // expect: worldline
}

let policy = "https://worldline.com/privacy"  // mentioned: worldline
let documentation = "https://www.worldline.com/privacy"  // mentioned: worldline
let support = "https://docs.direct.worldline-solutions.com/privacy"  // mentioned: worldline
let status = "https://apireference.connect.worldline-solutions.com/privacy"  // mentioned: worldline
let terms = "https://docs.connect.worldline-solutions.com/privacy"  // mentioned: worldline

// A host in a comment is no evidence: https://payment.direct.worldline-solutions.com
let lookalike = "https://payment.direct.worldline-solutions.com.example.org/"
let stranger = "https://api.notworldline-solutions.com/"
let worldlineEnabled = false
