// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let steps = "https://api.fitbit.com/1/user/-/activities.json"  // expect: fitbit
  static let consent = "https://www.fitbit.com/oauth2/authorize"  // expect: fitbit
}

let policy = "https://fitbit.com/privacy"  // mentioned: fitbit
let documentation = "https://www.fitbit.com/privacy"  // mentioned: fitbit
let support = "https://dev.fitbit.com/privacy"  // mentioned: fitbit

// A host in a comment is no evidence: https://api.fitbit.com
let lookalike = "https://api.fitbit.com.example.org/"
let stranger = "https://api.notfitbit.com/"
let fitbitEnabled = false
