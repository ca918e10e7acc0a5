// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let lookup = "https://elomraden.se/api/lookup/typ/adress/adress/"  // expect: elomraden
}

let policy = "https://elomraden.se/privacy"  // mentioned: elomraden
let documentation = "https://www.elomraden.se/privacy"  // mentioned: elomraden

// A host in a comment is no evidence: https://elomraden.se/api
let lookalike = "https://elomraden.se.example.org/"
let stranger = "https://api.notelomraden.se/"
let stranger = "https://notelomraden.se/api/lookup"
