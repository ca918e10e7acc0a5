// Marked lines must be found, every other line must stay silent.
import SumUpSDK  // present: sumup

func pay(key: String) {
  SumUpSDK.setup(withAPIKey: key)  // expect: sumup
  let request = CheckoutRequest(total: 10, title: "Coffee", currencyCode: "EUR")  // expect: sumup
  SMPSumUpSDK.checkout(with: request, from: self, completion: nil)  // expect: sumup
}

enum Endpoint {
  static let apiCheckouts = "https://api.sumup.com/v0.1/checkouts"  // expect: sumup
}

let policy = "https://sumup.com/privacy"  // mentioned: sumup
let documentation = "https://www.sumup.com/privacy"  // mentioned: sumup
let support = "https://me.sumup.com/privacy"  // mentioned: sumup
let status = "https://docs.sumup.com/privacy"  // mentioned: sumup
let terms = "https://developer.sumup.com/privacy"  // mentioned: sumup

// A host in a comment is no evidence: https://api.sumup.com
let lookalike = "https://api.sumup.com.example.org/"
let stranger = "https://api.notsumup.com/"
let sumupEnabled = false
