// Marked lines must be found, every other line must stay silent.
import KustomerChat  // present: kustomer
import Kustomer  // present: kustomer

func start(key: String) {
  Kustomer.configure(apiKey: key, options: nil, launchOptions: nil)  // expect: kustomer
}

enum Endpoint {
  static let own = "https://acme.api.kustomerapp.com/v1/customers"  // expect: kustomer
  static let apiCustomers = "https://api.kustomerapp.com/v1/customers"  // expect: kustomer
  static let apiProd2KustomerappCom = "https://api.prod2.kustomerapp.com/v1/conversations"  // expect: kustomer
  static let apiProd4KustomerappCom = "https://api.prod4.kustomerapp.com/v1/conversations"  // expect: kustomer
}

let policy = "https://kustomer.com/privacy"  // mentioned: kustomer
let documentation = "https://www.kustomer.com/privacy"  // mentioned: kustomer
let support = "https://help.kustomer.com/privacy"  // mentioned: kustomer
let status = "https://developer.kustomer.com/privacy"  // mentioned: kustomer
let terms = "https://help.kustomerapp.com/privacy"  // mentioned: kustomer

// A host in a comment is no evidence: https://acme.api.kustomerapp.com
let lookalike = "https://acme.api.kustomerapp.com.example.org/"
let stranger = "https://api.notkustomerapp.com/"
let kustomerEnabled = false

struct KustomerGateway {}  // expect: kustomer
let speaksKustomerGateway = KustomerGateway()
