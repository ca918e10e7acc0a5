// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let shipments = "https://api.unifaun.com/rs-extapi/v1/shipments"  // expect: unifaun
  static let test = "https://api.unifaun.se/rs-extapi/v1/shipments"  // expect: unifaun
  static let token = "https://account.nshiftportal.com/idp/connect/token"  // expect: unifaun
  static let booking = "https://api.nshiftportal.com/v1/shipments"  // expect: unifaun
}

let policy = "https://www.nshiftportal.com/privacy"  // mentioned: unifaun
let documentation = "https://www.unifaun.com/privacy"  // mentioned: unifaun
let support = "https://www.unifaunonline.com/privacy"  // mentioned: unifaun
let status = "https://nshift.com/privacy"  // mentioned: unifaun
let terms = "https://www.nshift.com/privacy"  // mentioned: unifaun

// A host in a comment is no evidence: https://api.unifaun.com
let lookalike = "https://api.unifaun.com.example.org/"
let stranger = "https://api.notunifaun.com/"
let unifaunEnabled = false
