// Marked lines must be found, every other line must stay silent.
import raygun4apple  // present: raygun

func start(key: String) {
  let client = RaygunClient.sharedInstance(apiKey: key)  // expect: raygun
  client.enableCrashReporting()
}

enum Endpoint {
  static let apiEntries = "https://api.raygun.com/entries"  // expect: raygun
  static let apiEntries2 = "https://api.raygun.io/entries"  // expect: raygun
}

let policy = "https://raygun.com/privacy"  // mentioned: raygun
let documentation = "https://www.raygun.com/privacy"  // mentioned: raygun
let support = "https://app.raygun.com/privacy"  // mentioned: raygun

// A host in a comment is no evidence: https://api.raygun.com
let lookalike = "https://api.raygun.com.example.org/"
let stranger = "https://api.notraygun.com/"
let raygunEnabled = false
