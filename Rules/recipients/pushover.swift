// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let notify = "https://api.pushover.net/1/glances.json"  // expect: pushover
}

let policy = "https://pushover.net/privacy"  // mentioned: pushover
let documentation = "https://www.pushover.net/privacy"  // mentioned: pushover

let pushoverSetting1 = ProcessInfo.processInfo.environment["PUSHOVER_TOKEN"]  // present: pushover
let pushoverSetting2 = ProcessInfo.processInfo.environment["PUSHOVER_USER"]  // present: pushover

// A host in a comment is no evidence: https://api.pushover.net
let lookalike = "https://api.pushover.net.example.org/"
let stranger = "https://api.notpushover.net/"
let pushoverEnabled = false
