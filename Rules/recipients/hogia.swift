// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let vouchers = "https://api.hogia.se/0000/voucherdrafts"  // expect: hogia
  static let documentation = "https://starapi.hogia.se/v1"  // expect: hogia
}

let policy = "https://hogia.se/privacy"  // mentioned: hogia
let documentation = "https://www.hogia.se/privacy"  // mentioned: hogia

// A host in a comment is no evidence: https://api.hogia.se
let lookalike = "https://api.hogia.se.example.org/"
let stranger = "https://api.nothogia.se/"
let hogiaEnabled = false
