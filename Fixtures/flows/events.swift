import TelemetryDeck

// What a person does in the app, told to a service that counts it.
enum Signal: String {
  case opened
  case closed
}

final class Tracker {
  static func track(_ name: String, _ parameters: [String: String] = [:]) {
    TelemetryDeck.signal(name, parameters: parameters)
  }

  static func track(_ signal: Signal) {
    TelemetryDeck.signal(signal.rawValue)
  }
}

func open() {
  Tracker.track("timeline.opened") // expect: activity/app-usage -> telemetrydeck
  Tracker.track(.closed) // expect: activity/app-usage -> telemetrydeck
  TelemetryDeck.signal("started") // expect: activity/app-usage -> telemetrydeck
}

// To set it up tells nothing yet.
func start() {
  TelemetryDeck.initialize(config: TelemetryDeck.Config(appID: "A"))
}
