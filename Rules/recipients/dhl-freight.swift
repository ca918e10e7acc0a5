// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let quote = "https://api.freight-logistics.dhl.com/pricequoteapi/v1/pricequote"  // expect: dhl-freight
  static let test = "https://test-api.freight-logistics.dhl.com/servicepointlocatorapi/servicepoint"  // expect: dhl-freight
  static let track = "https://api-eu.dhl.com/track/shipments"  // expect: dhl-freight
  static let sandbox = "https://api-test.dhl.com/track/shipments"  // expect: dhl-freight
  static let express = "https://express.api.dhl.com/mydhlapi/shipments"  // expect: dhl-freight
  static let locations = "https://api.dhl.com/location-finder/v1/find-by-address"  // expect: dhl-freight
}

let policy = "https://dhl.com/privacy"  // mentioned: dhl-freight
let documentation = "https://www.dhl.com/privacy"  // mentioned: dhl-freight
let support = "https://dhl.se/privacy"  // mentioned: dhl-freight
let status = "https://www.dhl.se/privacy"  // mentioned: dhl-freight
let terms = "https://developer.dhl.com/privacy"  // mentioned: dhl-freight

let dhlFreightSetting = ProcessInfo.processInfo.environment["DHL_API_KEY"]  // present: dhl-freight

request.setValue(value1, forHTTPHeaderField: "DHL-API-Key")  // expect: dhl-freight

// A host in a comment is no evidence: https://api.freight-logistics.dhl.com
let lookalike = "https://api.freight-logistics.dhl.com.example.org/"
let stranger = "https://api.notdhl.com/"
let dhlFreightEnabled = false
