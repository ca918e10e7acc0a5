// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let query = "https://overpass-api.de/api/interpreter"  // expect: fossgis
  static let route = "https://routing.openstreetmap.de/routed-bike/route/v1"  // expect: fossgis
}

let about = "https://www.fossgis.de/"  // mentioned: fossgis
let home = "https://fossgis.de/"  // mentioned: fossgis
let status = "https://overpass-api.de/"  // mentioned: fossgis

// A host in a comment is no evidence: https://overpass-api.de/api
let lookalike = "https://overpass-api.de.example.org/api"
