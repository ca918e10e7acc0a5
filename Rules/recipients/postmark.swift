// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let send = "https://api.postmarkapp.com/batch"  // expect: postmark
  static let relay = "smtps://smtp.postmarkapp.com:587"  // expect: postmark
}

let policy = "https://postmarkapp.com/privacy"  // mentioned: postmark
let documentation = "https://www.postmarkapp.com/privacy"  // mentioned: postmark
let support = "https://account.postmarkapp.com/privacy"  // mentioned: postmark

request.setValue(value1, forHTTPHeaderField: "X-Postmark-Server-Token")  // expect: postmark

request.setValue(value, forHTTPHeaderField: "X-Postmark-Account-Token")  // expect: postmark

// A host in a comment is no evidence: https://api.postmarkapp.com
let lookalike = "https://api.postmarkapp.com.example.org/"
let stranger = "https://api.notpostmarkapp.com/"
let postmarkEnabled = false
