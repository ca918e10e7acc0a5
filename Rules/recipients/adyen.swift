// Marked lines must be found, every other line must stay silent.
import Adyen  // present: adyen
import AdyenCard  // present: adyen
import AdyenDropIn  // present: adyen
import AdyenComponents  // present: adyen
import AdyenSession  // present: adyen
import AdyenActions  // present: adyen
import AdyenEncryption  // present: adyen
import AdyenCashAppPay  // present: adyen
import AdyenTwint  // present: adyen
import AdyenWeChatPay  // present: adyen
import AdyenDelegatedAuthentication  // present: adyen

func start(key: String) throws -> APIContext {  // expect: adyen
  try APIContext(environment: Environment.liveEurope, clientKey: key)  // expect: adyen
}

func show(_ method: PaymentMethods, in context: AdyenContext) {
  let dropIn = DropInComponent(paymentMethods: method, context: context)  // expect: adyen
  present(dropIn.viewController, animated: true)
}

func card(_ method: CardPaymentMethod, _ context: AdyenContext) -> UIViewController {
  CardComponent(paymentMethod: method, context: context).viewController  // expect: adyen
}

func begin(_ configuration: AdyenSession.Configuration) {  // expect: adyen
  AdyenSession.initialize(with: configuration, delegate: self, presentationDelegate: self) { _ in }  // expect: adyen
}

enum Endpoint {
  static let setup = "https://checkoutshopper-live.adyen.com/checkoutshopper/v1/sessions"  // expect: adyen
  static let payments = "https://checkout-test.adyen.com/v71/payments"  // expect: adyen
  static let pal = "https://pal-test.adyen.com/pal/servlet/Payment/v68/authorise"  // expect: adyen
  static let live = "https://prefix-checkout-live.adyenpayments.com/checkout/v71/payments"  // expect: adyen
  static let checkoutshopperMerchants = "https://checkoutshopper-test.adyen.com/v1/merchants"  // expect: adyen
  static let checkoutshopperMerchants2 = "https://checkoutshopper-live-us.adyen.com/v1/merchants"  // expect: adyen
  static let checkoutshopperMerchants3 = "https://checkoutshopper-live-au.adyen.com/v1/merchants"  // expect: adyen
  static let checkoutshopperMerchants4 = "https://checkoutshopper-live-apse.adyen.com/v1/merchants"  // expect: adyen
  static let checkoutshopperMerchants5 = "https://checkoutshopper-live-in.adyen.com/v1/merchants"  // expect: adyen
  static let palMerchants = "https://pal-live.adyen.com/v1/merchants"  // expect: adyen
  static let managementMerchants = "https://management-live.adyen.com/v1/merchants"  // expect: adyen
  static let managementMerchants2 = "https://management-test.adyen.com/v1/merchants"  // expect: adyen
  static let kycMerchants = "https://kyc-test.adyen.com/v1/merchants"  // expect: adyen
  static let balanceplatformMerchants = "https://balanceplatform-api-test.adyen.com/v1/merchants"  // expect: adyen
}

let policy = "https://adyen.com/privacy"  // mentioned: adyen
let documentation = "https://www.adyen.com/privacy"  // mentioned: adyen
let support = "https://docs.adyen.com/privacy"  // mentioned: adyen

// A host in a comment is no evidence: https://checkoutshopper-live.adyen.com
let lookalike = "https://checkoutshopper-live.adyen.com.example.org/"
let stranger = "https://api.notadyen.com/"
let adyenEnabled = false

struct AdyenGateway {}  // expect: adyen
let speaksAdyenGateway = AdyenGateway()
