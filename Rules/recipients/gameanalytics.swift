// Marked lines must be found, every other line must stay silent.
import GameAnalytics  // present: gameanalytics

func start(key: String, secret: String) {
  GameAnalytics.initialize(withGameKey: key, gameSecret: secret)  // expect: gameanalytics
}

enum Endpoint {
  static let apiEvents = "https://api.gameanalytics.com/v2/key/events"  // expect: gameanalytics
  static let trackingEvents = "https://tracking.gameanalytics.com/v2/key/events"  // expect: gameanalytics
  static let rubickEvents = "https://rubick.gameanalytics.com/v2/key/events"  // expect: gameanalytics
  static let sandboxEvents = "https://sandbox-api.gameanalytics.com/v2/key/events"  // expect: gameanalytics
}

let policy = "https://gameanalytics.com/privacy"  // mentioned: gameanalytics
let documentation = "https://www.gameanalytics.com/privacy"  // mentioned: gameanalytics
let support = "https://docs.gameanalytics.com/privacy"  // mentioned: gameanalytics
let status = "https://tool.gameanalytics.com/privacy"  // mentioned: gameanalytics

// A host in a comment is no evidence: https://api.gameanalytics.com
let lookalike = "https://api.gameanalytics.com.example.org/"
let stranger = "https://api.notgameanalytics.com/"
let gameanalyticsEnabled = false
