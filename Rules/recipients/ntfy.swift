// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let ntfyAlerts = "https://ntfy.sh/alerts"  // expect: ntfy
}

let policy = "https://docs.ntfy.sh/privacy"  // mentioned: ntfy

let ntfySetting = ProcessInfo.processInfo.environment["NTFY_TOPIC"]  // present: ntfy

// A host in a comment is no evidence: https://ntfy.sh
let lookalike = "https://ntfy.sh.example.org/"
let stranger = "https://api.notntfy.sh/"
let own = "https://ntfy.example.org/alerts"
