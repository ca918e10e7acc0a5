// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let reports = "https://datastudio.googleapis.com/v1/assets:search"  // expect: google-data-studio
}

let policy = "https://datastudio.google.com/privacy"  // mentioned: google-data-studio
let documentation = "https://lookerstudio.google.com/privacy"  // mentioned: google-data-studio

// A host in a comment is no evidence: https://datastudio.googleapis.com
let lookalike = "https://datastudio.googleapis.com.example.org/"
let stranger = "https://api.notgoogleapis.com/"
let googleDataStudioEnabled = false
