// Marked lines must be found, every other line must stay silent.
import TelemetryDeck  // present: telemetrydeck
import TelemetryClient  // present: telemetrydeck

func start(app: String) {
  TelemetryDeck.initialize(config: .init(appID: app))  // expect: telemetrydeck
  TelemetryDeck.signal("Oven.Bake.started")  // expect: telemetrydeck
  TelemetryManager.initialize(with: TelemetryManagerConfiguration(appID: app))  // expect: telemetrydeck
}

enum Endpoint {
  static let nomEndpoint = "https://nom.telemetrydeck.com/v2/"  // expect: telemetrydeck
  static let apiEndpoint = "https://api.telemetrydeck.com/v2/"  // expect: telemetrydeck
}

let policy = "https://telemetrydeck.com/privacy"  // mentioned: telemetrydeck
let documentation = "https://www.telemetrydeck.com/privacy"  // mentioned: telemetrydeck
let support = "https://dashboard.telemetrydeck.com/privacy"  // mentioned: telemetrydeck

// A host in a comment is no evidence: https://nom.telemetrydeck.com
let lookalike = "https://nom.telemetrydeck.com.example.org/"
let stranger = "https://api.nottelemetrydeck.com/"
let telemetrydeckEnabled = false

struct TelemetryDeckGateway {}  // expect: telemetrydeck
let speaksTelemetryDeckGateway = TelemetryDeckGateway()
