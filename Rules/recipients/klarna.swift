// Marked lines must be found, every other line must stay silent.
import KlarnaMobileSDK  // present: klarna
import KlarnaNetworkPayment  // present: klarna

func pay(_ listener: KlarnaPaymentEventListener) -> KlarnaPaymentView {  // expect: klarna
  KlarnaPaymentView(category: "klarna", eventListener: listener)  // expect: klarna
}

func checkout() {
  let view = KlarnaCheckoutView(returnURL: returnURL)  // expect: klarna
  view.setSnippet(snippet)
}

enum Endpoint {
  static let sessions = "https://api.klarna.com/payments/v1/sessions"  // expect: klarna
  static let orders = "https://api.playground.klarna.com/checkout/v3/orders"  // expect: klarna
  static let library = "https://x.klarnacdn.net/kp/lib/v1/api.js"  // expect: klarna
  static let apiSessions = "https://api-na.klarna.com/payments/v1/sessions"  // expect: klarna
  static let apiSessions2 = "https://api-oc.klarna.com/payments/v1/sessions"  // expect: klarna
  static let apiSessions3 = "https://api-na.playground.klarna.com/payments/v1/sessions"  // expect: klarna
  static let checkoutSessions = "https://checkout.klarna.com/payments/v1/sessions"  // expect: klarna
  static let checkoutSessions2 = "https://checkout.testdrive.klarna.com/payments/v1/sessions"  // expect: klarna
}

let policy = "https://klarna.com/privacy"  // mentioned: klarna
let documentation = "https://www.klarna.com/privacy"  // mentioned: klarna
let support = "https://docs.klarna.com/privacy"  // mentioned: klarna
let status = "https://developers.klarna.com/privacy"  // mentioned: klarna

// A host in a comment is no evidence: https://api.klarna.com
let lookalike = "https://api.klarna.com.example.org/"
let stranger = "https://api.notklarna.com/"
let klarnaEnabled = false

struct KlarnaGateway {}  // expect: klarna
let speaksKlarnaGateway = KlarnaGateway()
