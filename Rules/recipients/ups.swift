// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let onlinetoolsShip = "https://onlinetools.ups.com/api/shipments/v1/ship"  // expect: ups
  static let wwwcieShip = "https://wwwcie.ups.com/api/shipments/v1/ship"  // expect: ups
}

let policy = "https://ups.com/privacy"  // mentioned: ups
let documentation = "https://www.ups.com/privacy"  // mentioned: ups
let support = "https://developer.ups.com/privacy"  // mentioned: ups

// A host in a comment is no evidence: https://onlinetools.ups.com
let lookalike = "https://onlinetools.ups.com.example.org/"
let stranger = "https://api.notups.com/"
let upsEnabled = false
