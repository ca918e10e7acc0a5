// Marked lines must be found, every other line must stay silent.
import MobilePayManager  // present: vipps-mobilepay

func start(merchant: String) {
  MobilePayManager.sharedInstance().setup(withMerchantId: merchant, merchantUrlScheme: "acme")  // expect: vipps-mobilepay
}

enum Endpoint {
  static let pay = "https://api.vipps.no/epayment/v1/payments"  // expect: vipps-mobilepay
  static let test = "https://apitest.vipps.no/accesstoken/get"  // expect: vipps-mobilepay
  static let danish = "https://api.mobilepay.dk/v1/payments"  // expect: vipps-mobilepay
}

let policy = "https://vipps.no/privacy"  // mentioned: vipps-mobilepay
let documentation = "https://www.vipps.no/privacy"  // mentioned: vipps-mobilepay
let support = "https://vippsmobilepay.com/privacy"  // mentioned: vipps-mobilepay
let status = "https://www.vippsmobilepay.com/privacy"  // mentioned: vipps-mobilepay
let terms = "https://developer.vippsmobilepay.com/privacy"  // mentioned: vipps-mobilepay
let blog = "https://www.mobilepay.dk/privacy"  // mentioned: vipps-mobilepay
let page6 = "https://mobilepay.dk/privacy"  // mentioned: vipps-mobilepay
let page7 = "https://www.mobilepay.fi/privacy"  // mentioned: vipps-mobilepay
let page8 = "https://qr.vipps.no/privacy"  // mentioned: vipps-mobilepay

let opener1 = "vipps://open"  // mentioned: vipps-mobilepay
let opener2 = "vippsmt://open"  // mentioned: vipps-mobilepay
let opener3 = "mobilepay://open"  // mentioned: vipps-mobilepay

// A host in a comment is no evidence: https://api.vipps.no
let lookalike = "https://api.vipps.no.example.org/"
let stranger = "https://api.notvipps.no/"
let vippsMobilepayEnabled = false
