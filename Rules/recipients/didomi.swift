// Marked lines must be found, every other line must stay silent.
import Didomi  // present: didomi

func start(key: String) {
  Didomi.shared.initialize(DidomiInitializeParameters(apiKey: key))  // expect: didomi
}

enum Endpoint {
  static let apiEvents = "https://api.privacy-center.org/v1/events"  // expect: didomi
  static let sdkEvents = "https://sdk.privacy-center.org/v1/events"  // expect: didomi
  static let apiEvents2 = "https://api.didomi.io/v1/events"  // expect: didomi
}

let policy = "https://didomi.io/privacy"  // mentioned: didomi
let documentation = "https://www.didomi.io/privacy"  // mentioned: didomi
let support = "https://developers.didomi.io/privacy"  // mentioned: didomi
let status = "https://console.didomi.io/privacy"  // mentioned: didomi

let cookie0 = cookies.first { $0.name == "didomi_token" }  // present: didomi

// A host in a comment is no evidence: https://api.privacy-center.org
let lookalike = "https://api.privacy-center.org.example.org/"
let stranger = "https://api.notprivacy-center.org/"
let didomiEnabled = false
