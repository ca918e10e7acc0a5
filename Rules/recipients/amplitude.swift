// Marked lines must be found, every other line must stay silent.
import AmplitudeSwift  // present: amplitude
import Amplitude  // present: amplitude

func start(key: String) {
  let amplitude = Amplitude(configuration: Configuration(apiKey: key))  // expect: amplitude
  amplitude.track(eventType: "Song Played")
}

enum Endpoint {
  static let batch = "https://api2.amplitude.com/2/httpapi"  // expect: amplitude
  static let europe = "https://api.eu.amplitude.com/2/httpapi"  // expect: amplitude
  static let legacy = "https://api.amplitude.com/httpapi"  // expect: amplitude
}

let policy = "https://amplitude.com/privacy"  // mentioned: amplitude
let documentation = "https://www.amplitude.com/privacy"  // mentioned: amplitude

// A host in a comment is no evidence: https://api2.amplitude.com
let lookalike = "https://api2.amplitude.com.example.org/"
let stranger = "https://api.notamplitude.com/"
struct Wave { var amplitude: Double }
