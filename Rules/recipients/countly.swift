// Marked lines must be found, every other line must stay silent.
import Countly  // present: countly

enum Endpoint {
  static let track = "https://acme.count.ly/i"  // expect: countly
  static let own = "https://acme.flex.countly.com/i"  // expect: countly
}

let policy = "https://countly.com/privacy"  // mentioned: countly
let documentation = "https://www.countly.com/privacy"  // mentioned: countly
let support = "https://count.ly/privacy"  // mentioned: countly
let status = "https://support.countly.com/privacy"  // mentioned: countly

// A host in a comment is no evidence: https://acme.count.ly
let lookalike = "https://acme.count.ly.example.org/"
let stranger = "https://api.notcount.ly/"
// A tracker may report to a server of one's own: it alone is no sign of the vendor's cloud.
let settings = CountlyConfig()
