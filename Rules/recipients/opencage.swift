// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let geocode = "https://api.opencagedata.com/geocode/v1/json"  // expect: opencage
}

let policy = "https://opencagedata.com/privacy"  // mentioned: opencage
let documentation = "https://www.opencagedata.com/privacy"  // mentioned: opencage

// A host in a comment is no evidence: https://api.opencagedata.com
let lookalike = "https://api.opencagedata.com.example.org/"
let stranger = "https://api.notopencagedata.com/"
let openCage = false
