// Marked lines must be found, every other line must stay silent.
import SwedbankPaySDK  // present: swedbank-pay
import SwedbankPaySDKMerchantBackend  // present: swedbank-pay

func pay(_ configuration: SwedbankPaySDKConfiguration) -> UIViewController {
  let order = SwedbankPaySDK.PaymentOrder(currency: .SEK, amount: 100)  // expect: swedbank-pay
  return SwedbankPaySDKController(configuration: configuration, paymentOrder: order)  // expect: swedbank-pay
}

enum Endpoint {
  static let apiPaymentorders = "https://api.payex.com/psp/paymentorders"  // expect: swedbank-pay
  static let apiPaymentorders2 = "https://api.externalintegration.payex.com/psp/paymentorders"  // expect: swedbank-pay
}

let policy = "https://swedbankpay.com/privacy"  // mentioned: swedbank-pay
let documentation = "https://www.swedbankpay.com/privacy"  // mentioned: swedbank-pay
let support = "https://swedbankpay.se/privacy"  // mentioned: swedbank-pay
let status = "https://www.swedbankpay.se/privacy"  // mentioned: swedbank-pay
let terms = "https://developer.swedbankpay.com/privacy"  // mentioned: swedbank-pay
let blog = "https://payex.com/privacy"  // mentioned: swedbank-pay
let page6 = "https://www.payex.com/privacy"  // mentioned: swedbank-pay

// A host in a comment is no evidence: https://api.payex.com
let lookalike = "https://api.payex.com.example.org/"
let stranger = "https://api.notpayex.com/"
let swedbankPayEnabled = false
