// Marked lines must be found, every other line must stay silent.
import IdensicMobileSDK  // present: sumsub

func verify(key: String) {
  let sdk = SNSMobileSDK(accessToken: key)  // expect: sumsub
  sdk.present()
}

enum Endpoint {
  static let apiApplicants = "https://api.sumsub.com/resources/applicants"  // expect: sumsub
}

let policy = "https://sumsub.com/privacy"  // mentioned: sumsub
let documentation = "https://www.sumsub.com/privacy"  // mentioned: sumsub
let support = "https://docs.sumsub.com/privacy"  // mentioned: sumsub
let status = "https://cockpit.sumsub.com/privacy"  // mentioned: sumsub

request.setValue(value1, forHTTPHeaderField: "X-App-Access-Sig")  // expect: sumsub

// A host in a comment is no evidence: https://api.sumsub.com
let lookalike = "https://api.sumsub.com.example.org/"
let stranger = "https://api.notsumsub.com/"
let sumsubEnabled = false
