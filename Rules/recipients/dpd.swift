// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let apiShipment = "https://api.dpdgroup.com/shipping/v1/shipment"  // expect: dpd
  static let apiShipment2 = "https://api-preprod.dpsin.dpdgroup.com/shipping/v1/shipment"  // expect: dpd
  static let shippingShipment = "https://shipping.dpdgroup.com/shipping/v1/shipment"  // expect: dpd
  static let wsshipperShipment = "https://wsshipper.dpd.nl/shipping/v1/shipment"  // expect: dpd
  static let shipperadmintestShipment = "https://shipperadmintest.dpd.nl/shipping/v1/shipment"  // expect: dpd
}

let policy = "https://dpd.com/privacy"  // mentioned: dpd
let documentation = "https://www.dpd.com/privacy"  // mentioned: dpd
let support = "https://www.dpdgroup.com/privacy"  // mentioned: dpd
let status = "https://www.geopost.com/privacy"  // mentioned: dpd

// A host in a comment is no evidence: https://api.dpdgroup.com
let lookalike = "https://api.dpdgroup.com.example.org/"
let stranger = "https://api.notdpdgroup.com/"
let dpdEnabled = false
