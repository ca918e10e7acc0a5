// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let find = "https://nominatim.openstreetmap.org/search?q=x"  // expect: openstreetmap
  static let tile = "https://tile.openstreetmap.org/1/1/1.png"  // expect: openstreetmap
  static let apiMap = "https://api.openstreetmap.org/api/0.6/map"  // expect: openstreetmap
  static let aMap = "https://a.tile.openstreetmap.org/api/0.6/map"  // expect: openstreetmap
  static let bMap = "https://b.tile.openstreetmap.org/api/0.6/map"  // expect: openstreetmap
  static let cMap = "https://c.tile.openstreetmap.org/api/0.6/map"  // expect: openstreetmap
  static let masterMap = "https://master.apis.dev.openstreetmap.org/api/0.6/map"  // expect: openstreetmap
}

let policy = "https://openstreetmap.org/privacy"  // mentioned: openstreetmap
let documentation = "https://www.openstreetmap.org/privacy"  // mentioned: openstreetmap
let support = "https://osm.org/privacy"  // mentioned: openstreetmap
let status = "https://wiki.openstreetmap.org/privacy"  // mentioned: openstreetmap
let terms = "https://osmfoundation.org/privacy"  // mentioned: openstreetmap

// A host in a comment is no evidence: https://nominatim.openstreetmap.org
let lookalike = "https://nominatim.openstreetmap.org.example.org/"
let stranger = "https://api.notopenstreetmap.org/"
let own = "https://nominatim.example.org/search"
