// Marked lines must be found, every other line must stay silent.
import heresdk  // present: here
import NMAKit  // present: here

func start(options: SDKOptions) throws {
  try SDKNativeEngine.makeSharedInstance(options: options)  // expect: here
}

enum Endpoint {
  static let forward = "https://geocode.search.hereapi.com/v1/geocode"  // expect: here
  static let back = "https://revgeocode.search.hereapi.com/v1/revgeocode"  // expect: here
  static let find = "https://discover.search.hereapi.com/v1/discover"  // expect: here
  static let guess = "https://autosuggest.search.hereapi.com/v1/autosuggest"  // expect: here
  static let old = "https://geocoder.api.here.com/6.2/geocode.json"  // expect: here
  static let routerRoutes = "https://router.hereapi.com/v8/routes"  // expect: here
  static let isolineRoutes = "https://isoline.router.hereapi.com/v8/routes"  // expect: here
  static let transitRoutes = "https://transit.router.hereapi.com/v8/routes"  // expect: here
  static let positioningRoutes = "https://positioning.hereapi.com/v8/routes"  // expect: here
}

let policy = "https://here.com/privacy"  // mentioned: here
let documentation = "https://www.here.com/privacy"  // mentioned: here
let support = "https://developer.here.com/privacy"  // mentioned: here
let status = "https://platform.here.com/privacy"  // mentioned: here
let terms = "https://legal.here.com/privacy"  // mentioned: here
let blog = "https://wego.here.com/privacy"  // mentioned: here
let page6 = "https://share.here.com/privacy"  // mentioned: here

// A host in a comment is no evidence: https://geocode.search.hereapi.com
let lookalike = "https://geocode.search.hereapi.com.example.org/"
let stranger = "https://api.nothereapi.com/"
let place = "https://where.example.org/"
