// Marked lines must be found, every other line must stay silent.
import Aptabase  // present: aptabase

func start(key: String) {
  Aptabase.shared.initialize(appKey: key)  // expect: aptabase
  Aptabase.shared.trackEvent("opened")  // expect: aptabase
}

enum Endpoint {
  static let euEvents = "https://eu.aptabase.com/api/v0/events"  // expect: aptabase
  static let usEvents = "https://us.aptabase.com/api/v0/events"  // expect: aptabase
}

let policy = "https://aptabase.com/privacy"  // mentioned: aptabase
let documentation = "https://www.aptabase.com/privacy"  // mentioned: aptabase

// A host in a comment is no evidence: https://eu.aptabase.com
let lookalike = "https://eu.aptabase.com.example.org/"
let stranger = "https://api.notaptabase.com/"
let aptabaseEnabled = false
