// Marked lines must be found, every other line must stay silent.
import Stripe  // present: stripe
import StripeCore  // present: stripe
import StripePayments  // present: stripe
import StripePaymentsUI  // present: stripe
import StripePaymentSheet  // present: stripe
import StripeApplePay  // present: stripe
import StripeCardScan  // present: stripe
import StripeIdentity  // present: stripe
import StripeFinancialConnections  // present: stripe
import StripeTerminal  // present: stripe
import StripeConnect  // present: stripe
import StripeKit  // present: stripe

func start(key: String) {
  StripeAPI.defaultPublishableKey = key  // expect: stripe
  let client = STPAPIClient(publishableKey: key)  // expect: stripe
  let sheet = PaymentSheet(paymentIntentClientSecret: "x", configuration: .init())  // expect: stripe
  STPPaymentHandler.shared().handleNextAction(forPayment: "x", with: self) { _, _, _ in }  // expect: stripe
}

func card(_ details: STPPaymentMethodParams, _ old: STPCardParams) {  // expect: stripe
  let sheet = IdentityVerificationSheet(verificationSessionId: "1", ephemeralKeySecret: "2")  // expect: stripe
}

enum Endpoint {
  static let intents = "https://api.stripe.com/v1/payment_intents"  // expect: stripe
  static let files = "https://files.stripe.com/v1/files"  // expect: stripe
  static let uploads = "https://uploads.stripe.com/v1/files"  // expect: stripe
  static let events = "https://q.stripe.com/v1"  // expect: stripe
  static let reports = "https://r.stripe.com/0"  // expect: stripe
  static let radar = "https://m.stripe.com/6"  // expect: stripe
  static let script = "https://js.stripe.com/v3"  // expect: stripe
  static let hook = "https://hooks.stripe.com/redirect"  // expect: stripe
  static let session = "https://checkout.stripe.com/pay"  // expect: stripe
  static let token = "https://connect.stripe.com/oauth/token"  // expect: stripe
}

let policy = "https://stripe.com/privacy"  // mentioned: stripe
let documentation = "https://www.stripe.com/privacy"  // mentioned: stripe
let support = "https://dashboard.stripe.com/privacy"  // mentioned: stripe
let status = "https://docs.stripe.com/privacy"  // mentioned: stripe
let terms = "https://support.stripe.com/privacy"  // mentioned: stripe
let blog = "https://buy.stripe.com/privacy"  // mentioned: stripe

let stripeSetting1 = ProcessInfo.processInfo.environment["STRIPE_SECRET_KEY"]  // present: stripe
let stripeSetting2 = ProcessInfo.processInfo.environment["STRIPE_PUBLISHABLE_KEY"]  // present: stripe
let stripeSetting3 = ProcessInfo.processInfo.environment["STRIPE_API_KEY"]  // present: stripe

let sample1 = "sk_live_xxxxxxxxxxxxxxxxxxxxxxxx"  // present: stripe
let sample2 = "rk_live_xxxxxxxxxxxxxxxxxxxxxxxx"  // present: stripe
let sample3 = "pk_live_xxxxxxxxxxxxxxxxxxxxxxxx"  // present: stripe

// A host in a comment is no evidence: https://api.stripe.com
let lookalike = "https://api.stripe.com.example.org/"
let stranger = "https://api.notstripe.com/"
let stripes = ["red", "white"]
let example = "sk_test_abc"

func pay(_ stripe: StripeClient) async throws {  // expect: stripe
  _ = try await stripe.charges.create(amount: 2500, currency: .usd)
}

func other(_ configuration: EmbeddedPaymentElement.Configuration) async throws {  // expect: stripe
  let sheet = CustomerSheet(configuration: .init(), customer: adapter)  // expect: stripe
}
