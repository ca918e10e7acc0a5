// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let appapiAuth = "https://appapi2.bankid.com/rp/v6.0/auth"  // expect: bankid-se
  static let appapiAuth2 = "https://appapi2.test.bankid.com/rp/v6.0/auth"  // expect: bankid-se
  static let idcardapiAuth = "https://idcardapi.bankid.com/rp/v6.0/auth"  // expect: bankid-se
  static let idcardapiAuth2 = "https://idcardapi.test.bankid.com/rp/v6.0/auth"  // expect: bankid-se
}

let policy = "https://bankid.com/privacy"  // mentioned: bankid-se
let documentation = "https://www.bankid.com/privacy"  // mentioned: bankid-se
let support = "https://developers.bankid.com/privacy"  // mentioned: bankid-se
let status = "https://app.bankid.com/privacy"  // mentioned: bankid-se
let terms = "https://install.bankid.com/privacy"  // mentioned: bankid-se

let opener1 = "bankid://open"  // mentioned: bankid-se

// A host in a comment is no evidence: https://appapi2.bankid.com
let lookalike = "https://appapi2.bankid.com.example.org/"
let stranger = "https://api.notbankid.com/"
let bankidSeEnabled = false
