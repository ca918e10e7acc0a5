// Marked lines must be found, every other line must stay silent.
import MapTilerSDK  // present: maptiler

func start(key: String) async {
  await MTConfig.shared.setAPIKey(key)  // expect: maptiler
}

func show(_ view: MTMapView) { view.reload() }  // expect: maptiler

enum Endpoint {
  static let apiGeocoding = "https://api.maptiler.com/geocoding/x.json"  // expect: maptiler
}

let policy = "https://maptiler.com/privacy"  // mentioned: maptiler
let documentation = "https://www.maptiler.com/privacy"  // mentioned: maptiler
let support = "https://docs.maptiler.com/privacy"  // mentioned: maptiler
let status = "https://cloud.maptiler.com/privacy"  // mentioned: maptiler

// A host in a comment is no evidence: https://api.maptiler.com
let lookalike = "https://api.maptiler.com.example.org/"
let stranger = "https://api.notmaptiler.com/"
let maptilerEnabled = false
