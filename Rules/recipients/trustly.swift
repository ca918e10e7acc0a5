// Marked lines must be found, every other line must stay silent.
import TrustlyIosSdk  // present: trustly

func checkout(url: String) -> UIView? { TrustlyWKWebView(checkoutUrl: url, frame: .zero) }  // expect: trustly

enum Endpoint {
  static let deposit = "https://api.trustly.com/1"  // expect: trustly
  static let test = "https://test.trustly.com/api/1"  // expect: trustly
  static let old = "https://trustly.com/api/1"  // expect: trustly
  static let window = "https://checkout.trustly.com/checkout"  // expect: trustly
}

let policy = "https://trustly.com/privacy"  // mentioned: trustly
let documentation = "https://www.trustly.com/privacy"  // mentioned: trustly
let support = "https://trustly.net/privacy"  // mentioned: trustly
let status = "https://www.trustly.net/privacy"  // mentioned: trustly
let terms = "https://eu.developers.trustly.com/privacy"  // mentioned: trustly

// A host in a comment is no evidence: https://api.trustly.com
let lookalike = "https://api.trustly.com.example.org/"
let stranger = "https://api.nottrustly.com/"
let trustlyEnabled = false

struct TrustlyGateway {}  // expect: trustly
let speaksTrustlyGateway = TrustlyGateway()
