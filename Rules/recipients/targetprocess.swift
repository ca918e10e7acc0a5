// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let bugs = "https://acme.tpondemand.com/api/v1/bugs"  // expect: targetprocess
  static let own = "https://acme.targetprocess.com/api/v1/requests"  // expect: targetprocess
}

let policy = "https://www.targetprocess.com/privacy"  // mentioned: targetprocess
let documentation = "https://targetprocess.com/privacy"  // mentioned: targetprocess
let support = "https://dev.targetprocess.com/privacy"  // mentioned: targetprocess

// A host in a comment is no evidence: https://acme.tpondemand.com
let lookalike = "https://acme.tpondemand.com.example.org/"
let stranger = "https://api.nottpondemand.com/"
let targetprocessEnabled = false
