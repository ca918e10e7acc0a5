// Marked lines must be found, every other line must stay silent.
import PayPalWebPayments  // present: paypal
import PayPalNativePayments  // present: paypal
import CardPayments  // present: paypal
import CorePayments  // present: paypal

func pay(order: String, config: CoreConfig) {
  let client = PayPalWebCheckoutClient(config: config)  // expect: paypal
  client.start(request: PayPalWebCheckoutRequest(orderID: order)) { _ in }  // expect: paypal
}

enum Endpoint {
  static let orders = "https://api-m.paypal.com/v2/checkout/orders"  // expect: paypal
  static let sandbox = "https://api-m.sandbox.paypal.com/v2/checkout/orders"  // expect: paypal
  static let payments = "https://api.paypal.com/v1/payments/payment"  // expect: paypal
  static let old = "https://api.sandbox.paypal.com/v1/payments/payment"  // expect: paypal
  static let script = "https://www.paypal.com/sdk/js"  // expect: paypal
}

let policy = "https://paypal.com/privacy"  // mentioned: paypal
let documentation = "https://www.paypal.com/privacy"  // mentioned: paypal
let support = "https://developer.paypal.com/privacy"  // mentioned: paypal
let status = "https://paypal.me/privacy"  // mentioned: paypal
let terms = "https://www.paypal.me/privacy"  // mentioned: paypal

let paypalSetting1 = ProcessInfo.processInfo.environment["PAYPAL_CLIENT_ID"]  // present: paypal
let paypalSetting2 = ProcessInfo.processInfo.environment["PAYPAL_CLIENT_SECRET"]  // present: paypal

// A host in a comment is no evidence: https://api.paypal.com
let lookalike = "https://api.paypal.com.example.org/"
let stranger = "https://api.notpaypal.com/"
let paypalEnabled = false

struct PayPalGateway {}  // expect: paypal
let speaksPayPalGateway = PayPalGateway()
