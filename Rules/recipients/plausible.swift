// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let event = "https://plausible.io/api/event"  // expect: plausible
  static let script = "https://plausible.io/js/script.js"  // expect: plausible
}

let policy = "https://plausible.io/privacy"  // mentioned: plausible
let documentation = "https://www.plausible.io/privacy"  // mentioned: plausible

// A host in a comment is no evidence: https://plausible.io/api
let lookalike = "https://plausible.io.example.org/"
let stranger = "https://api.notplausible.io/"
let plausible = true
