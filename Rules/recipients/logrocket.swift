// Marked lines must be found, every other line must stay silent.
import LogRocket  // present: logrocket

enum Endpoint {
  static let rEndpoint = "https://r.lr-ingest.io/i"  // expect: logrocket
  static let rEndpoint2 = "https://r.lr-in.com/i"  // expect: logrocket
  static let rEndpoint3 = "https://r.lrkt-in.com/i"  // expect: logrocket
  static let rEndpoint4 = "https://r.logrocket.io/i"  // expect: logrocket
  static let rEndpoint5 = "https://r.lr-ingest.com/i"  // expect: logrocket
  static let cdnEndpoint = "https://cdn.logrocket.io/i"  // expect: logrocket
}

let policy = "https://logrocket.com/privacy"  // mentioned: logrocket
let documentation = "https://www.logrocket.com/privacy"  // mentioned: logrocket
let support = "https://app.logrocket.com/privacy"  // mentioned: logrocket
let status = "https://docs.logrocket.com/privacy"  // mentioned: logrocket

// A host in a comment is no evidence: https://r.lr-ingest.io
let lookalike = "https://r.lr-ingest.io.example.org/"
let stranger = "https://api.notlr-ingest.io/"
let logrocketEnabled = false
