// Marked lines must be found, every other line must stay silent.
import Frames  // present: checkout-com
import Checkout  // present: checkout-com

func tokenize(key: String, details: CardTokenizationDetails) {
  let service = CheckoutAPIService(publicKey: key, environment: .production)  // expect: checkout-com
  service.createToken(.card(details)) { _ in }
}

func form(_ configuration: PaymentFormConfiguration) -> UIViewController {
  FramesFactory.getPaymentFormViewController(configuration: configuration, style: style)  // expect: checkout-com
}

enum Endpoint {
  static let payments = "https://api.checkout.com/payments"  // expect: checkout-com
  static let tokens = "https://api.sandbox.checkout.com/tokens"  // expect: checkout-com
  static let connect = "https://access.checkout.com/connect/token"  // expect: checkout-com
  static let sandbox = "https://access.sandbox.checkout.com/connect/token"  // expect: checkout-com
  static let filesInstruments = "https://files.checkout.com/instruments"  // expect: checkout-com
  static let transfersInstruments = "https://transfers.checkout.com/instruments"  // expect: checkout-com
  static let balancesInstruments = "https://balances.checkout.com/instruments"  // expect: checkout-com
  static let forwardInstruments = "https://forward.checkout.com/instruments"  // expect: checkout-com
  static let identityInstruments = "https://identity-verification.checkout.com/instruments"  // expect: checkout-com
}

let policy = "https://checkout.com/privacy"  // mentioned: checkout-com
let documentation = "https://www.checkout.com/privacy"  // mentioned: checkout-com

// A host in a comment is no evidence: https://api.checkout.com
let lookalike = "https://api.checkout.com.example.org/"
let stranger = "https://api.notcheckout.com/"
struct Checkout { var basket: [String] }
