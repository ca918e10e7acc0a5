// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let invoices = "https://tripletex.no/v2/invoice"  // expect: tripletex
  static let apiInvoice = "https://api-test.tripletex.tech/v2/invoice"  // expect: tripletex
}

let policy = "https://tripletex.no/privacy"  // mentioned: tripletex
let documentation = "https://www.tripletex.no/privacy"  // mentioned: tripletex
let support = "https://developer.tripletex.no/privacy"  // mentioned: tripletex

// A host in a comment is no evidence: https://tripletex.no/v2
let lookalike = "https://tripletex.no.example.org/"
let stranger = "https://api.nottripletex.no/"
let tripletexEnabled = false
