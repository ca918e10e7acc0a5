// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let apiOrders = "https://api.instabox.se/v2/orders"  // expect: instabox
  static let trackingOrders = "https://tracking-api.instabox.se/v2/orders"  // expect: instabox
}

let policy = "https://instabox.io/privacy"  // mentioned: instabox
let documentation = "https://www.instabox.io/privacy"  // mentioned: instabox
let support = "https://instabox.se/privacy"  // mentioned: instabox
let status = "https://www.instabox.se/privacy"  // mentioned: instabox

// A host in a comment is no evidence: https://api.instabox.se
let lookalike = "https://api.instabox.se.example.org/"
let stranger = "https://api.notinstabox.se/"
let instaboxEnabled = false
