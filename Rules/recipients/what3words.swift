// Marked lines must be found, every other line must stay silent.
import W3WSwiftApi  // present: what3words
import What3Words  // present: what3words

func words(key: String, at point: CLLocationCoordinate2D) {
  let api = What3WordsV3(apiKey: key)  // expect: what3words
  api.convertTo3wa(coordinates: point) { _, _ in }
  let next = What3WordsV4(apiKey: key)  // expect: what3words
}

enum Endpoint {
  static let convert = "https://api.what3words.com/v3/convert-to-3wa"  // expect: what3words
  static let mapapiEndpoint = "https://mapapi.what3words.com/api"  // expect: what3words
}

let policy = "https://what3words.com/privacy"  // mentioned: what3words
let documentation = "https://www.what3words.com/privacy"  // mentioned: what3words
let support = "https://w3w.co/privacy"  // mentioned: what3words
let status = "https://accounts.what3words.com/privacy"  // mentioned: what3words
let terms = "https://developer.what3words.com/privacy"  // mentioned: what3words

// A host in a comment is no evidence: https://api.what3words.com
let lookalike = "https://api.what3words.com.example.org/"
let stranger = "https://api.notwhat3words.com/"
let what3wordsEnabled = false
