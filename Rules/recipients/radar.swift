// Marked lines must be found, every other line must stay silent.
import RadarSDK  // present: radar
import RadarSDKMotion  // present: radar
import RadarSDKIndoors  // present: radar

func start(key: String) {
  Radar.initialize(publishableKey: key)  // expect: radar
  Radar.startTracking(trackingOptions: RadarTrackingOptions.presetResponsive)  // expect: radar
}

enum Endpoint {
  static let apiTrack = "https://api.radar.io/v1/track"  // expect: radar
  static let apiTrack2 = "https://api-verified.radar.io/v1/track"  // expect: radar
  static let apiTrack3 = "https://api-verified.radar.com/v1/track"  // expect: radar
}

let policy = "https://radar.com/privacy"  // mentioned: radar
let documentation = "https://www.radar.com/privacy"  // mentioned: radar
let support = "https://radar.io/privacy"  // mentioned: radar
let status = "https://www.radar.io/privacy"  // mentioned: radar

// A host in a comment is no evidence: https://api.radar.io
let lookalike = "https://api.radar.io.example.org/"
let stranger = "https://api.notradar.io/"
struct Storm { var radar: [Double] }
