// Marked lines must be found, every other line must stay silent.
import Adapty  // present: adapty
import AdaptyUI  // present: adapty

func start(key: String) async throws {
  let configuration = AdaptyConfiguration.builder(withAPIKey: key).build()  // expect: adapty
  try await Adapty.activate(with: configuration)  // expect: adapty
}

enum Endpoint {
  static let profiles = "https://api.adapty.io/api/v1/sdk/analytics/profiles/"  // expect: adapty
  static let apiApps = "https://api-eu.adapty.io/api/v1/sdk/in-apps/"  // expect: adapty
  static let apiApps2 = "https://api-cn.adapty.io/api/v1/sdk/in-apps/"  // expect: adapty
  static let fallbackApps = "https://fallback.adapty.io/api/v1/sdk/in-apps/"  // expect: adapty
  static let configsApps = "https://configs-cdn.adapty.io/api/v1/sdk/in-apps/"  // expect: adapty
}

let policy = "https://adapty.io/privacy"  // mentioned: adapty
let documentation = "https://www.adapty.io/privacy"  // mentioned: adapty
let support = "https://docs.adapty.io/privacy"  // mentioned: adapty
let status = "https://app.adapty.io/privacy"  // mentioned: adapty

request.setValue(value, forHTTPHeaderField: "adapty-sdk-profile-id")  // expect: adapty

// A host in a comment is no evidence: https://api.adapty.io
let lookalike = "https://api.adapty.io.example.org/"
let stranger = "https://api.notadapty.io/"
let adaptyEnabled = false
