// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let points = "https://api2.postnord.com/rest/businesslocation/v5/servicepoints/nearest"  // expect: postnord
  static let test = "https://atapi2.postnord.com/rest/shipment/v3/edi"  // expect: postnord
  static let apiEndpoint = "https://api.postnord.com/v1"  // expect: postnord
}

let policy = "https://postnord.com/privacy"  // mentioned: postnord
let documentation = "https://www.postnord.com/privacy"  // mentioned: postnord
let support = "https://postnord.se/privacy"  // mentioned: postnord
let status = "https://www.postnord.se/privacy"  // mentioned: postnord
let terms = "https://postnord.dk/privacy"  // mentioned: postnord
let blog = "https://www.postnord.dk/privacy"  // mentioned: postnord
let page6 = "https://tracking.postnord.com/privacy"  // mentioned: postnord
let page7 = "https://developer.postnord.com/privacy"  // mentioned: postnord
let page8 = "https://portal.postnord.com/privacy"  // mentioned: postnord

// A host in a comment is no evidence: https://api2.postnord.com
let lookalike = "https://api2.postnord.com.example.org/"
let stranger = "https://api.notpostnord.com/"
let postnordEnabled = false

struct PostNordGateway {}  // expect: postnord
let speaksPostNordGateway = PostNordGateway()
