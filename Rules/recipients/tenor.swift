// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let tenorSearch = "https://tenor.googleapis.com/v2/search?q=x"  // expect: tenor
  static let apiSearch = "https://api.tenor.com/v2/search?q=x"  // expect: tenor
  static let gSearch = "https://g.tenor.com/v2/search?q=x"  // expect: tenor
}

let policy = "https://tenor.com/privacy"  // mentioned: tenor
let documentation = "https://www.tenor.com/privacy"  // mentioned: tenor
let support = "https://media.tenor.com/privacy"  // mentioned: tenor

// A host in a comment is no evidence: https://tenor.googleapis.com
let lookalike = "https://tenor.googleapis.com.example.org/"
let stranger = "https://api.notgoogleapis.com/"
let tenorEnabled = false
