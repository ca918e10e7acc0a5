// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let apisShipments = "https://apis.fedex.com/ship/v1/shipments"  // expect: fedex
  static let apisShipments2 = "https://apis-sandbox.fedex.com/ship/v1/shipments"  // expect: fedex
  static let documentapiShipments = "https://documentapi.prod.fedex.com/ship/v1/shipments"  // expect: fedex
  static let wsShipments = "https://ws.fedex.com/ship/v1/shipments"  // expect: fedex
  static let wsbetaShipments = "https://wsbeta.fedex.com/ship/v1/shipments"  // expect: fedex
}

let policy = "https://fedex.com/privacy"  // mentioned: fedex
let documentation = "https://www.fedex.com/privacy"  // mentioned: fedex
let support = "https://developer.fedex.com/privacy"  // mentioned: fedex

// A host in a comment is no evidence: https://apis.fedex.com
let lookalike = "https://apis.fedex.com.example.org/"
let stranger = "https://api.notfedex.com/"
let fedexEnabled = false
