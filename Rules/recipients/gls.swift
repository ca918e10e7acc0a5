// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let apiShipments = "https://api.gls-group.net/shipit-farm/v1/backend/rs/shipments"  // expect: gls
  static let apiShipments2 = "https://api-sandbox.gls-group.net/shipit-farm/v1/backend/rs/shipments"  // expect: gls
}

let policy = "https://gls-group.com/privacy"  // mentioned: gls
let documentation = "https://www.gls-group.com/privacy"  // mentioned: gls
let support = "https://gls-group.eu/privacy"  // mentioned: gls
let status = "https://www.gls-group.eu/privacy"  // mentioned: gls
let terms = "https://www.gls-group.net/privacy"  // mentioned: gls
let blog = "https://dev-portal.gls-group.net/privacy"  // mentioned: gls

// A host in a comment is no evidence: https://api.gls-group.net
let lookalike = "https://api.gls-group.net.example.org/"
let stranger = "https://api.notgls-group.net/"
let glsEnabled = false
