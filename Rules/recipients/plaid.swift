// Marked lines must be found, every other line must stay silent.
import LinkKit  // present: plaid

func connect(token: String) {
  let configuration = LinkTokenConfiguration(token: token) { _ in }  // expect: plaid
  let result = Plaid.create(configuration)  // expect: plaid
}

func connectOld(token: String) {
  let configuration =.create(withToken: token) { _ in }
}

enum Endpoint {
  static let accounts = "https://production.plaid.com/accounts/get"  // expect: plaid
  static let sandbox = "https://sandbox.plaid.com/link/token/create"  // expect: plaid
  static let development = "https://development.plaid.com/auth/get"  // expect: plaid
  static let script = "https://cdn.plaid.com/link/v2/stable/link-initialize.js"  // expect: plaid
}

let policy = "https://plaid.com/privacy"  // mentioned: plaid
let documentation = "https://www.plaid.com/privacy"  // mentioned: plaid
let support = "https://dashboard.plaid.com/privacy"  // mentioned: plaid

let plaidSetting1 = ProcessInfo.processInfo.environment["PLAID_CLIENT_ID"]  // present: plaid
let plaidSetting2 = ProcessInfo.processInfo.environment["PLAID_SECRET"]  // present: plaid

// A host in a comment is no evidence: https://production.plaid.com
let lookalike = "https://production.plaid.com.example.org/"
let stranger = "https://api.notplaid.com/"
let pattern = "plaid"
