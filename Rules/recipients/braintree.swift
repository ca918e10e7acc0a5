// Marked lines must be found, every other line must stay silent.
import BraintreeCore  // present: braintree
import BraintreeCard  // present: braintree
import BraintreePayPal  // present: braintree
import BraintreeVenmo  // present: braintree
import BraintreeApplePay  // present: braintree
import BraintreeThreeDSecure  // present: braintree
import BraintreeDataCollector  // present: braintree
import BraintreeLocalPayment  // present: braintree
import BraintreeDropIn  // present: braintree
import Braintree  // present: braintree
import BraintreeAmericanExpress  // present: braintree
import BraintreePayPalMessaging  // present: braintree
import BraintreeSEPADirectDebit  // present: braintree
import BraintreeShopperInsights  // present: braintree

func tokenize(_ card: BTCard, authorization: String) {
  guard let client = BTAPIClient(authorization: authorization) else { return }  // expect: braintree
  BTCardClient(apiClient: client).tokenize(card) { _, _ in }  // expect: braintree
  BTPayPalClient(apiClient: client).tokenize(request) { _, _ in }  // expect: braintree
  BTDataCollector(apiClient: client).collectDeviceData { _, _ in }  // expect: braintree
}

func drop(authorization: String) {
  BTDropInController(authorization: authorization, request: request) { _, _, _ in }  // expect: braintree
}

enum Endpoint {
  static let gateway = "https://api.braintreegateway.com/merchants/acme/client_api/v1/configuration"  // expect: braintree
  static let sandbox = "https://api.sandbox.braintreegateway.com/merchants/acme"  // expect: braintree
  static let graph = "https://payments.braintree-api.com/graphql"  // expect: braintree
  static let graphSandbox = "https://payments.sandbox.braintree-api.com/graphql"  // expect: braintree
}

let policy = "https://www.braintreepayments.com/privacy"  // mentioned: braintree
let documentation = "https://braintreepayments.com/privacy"  // mentioned: braintree

// A host in a comment is no evidence: https://api.braintreegateway.com
let lookalike = "https://api.braintreegateway.com.example.org/"
let stranger = "https://api.notbraintreegateway.com/"
let braintreeEnabled = false
