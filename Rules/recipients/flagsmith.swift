// Marked lines must be found, every other line must stay silent.
import FlagsmithClient  // present: flagsmith

func start(key: String) {
  Flagsmith.shared.apiKey = key  // expect: flagsmith
}

enum Endpoint {
  static let edgeIdentities = "https://edge.api.flagsmith.com/api/v1/identities/"  // expect: flagsmith
  static let apiIdentities = "https://api.flagsmith.com/api/v1/identities/"  // expect: flagsmith
  static let realtimeIdentities = "https://realtime.flagsmith.com/api/v1/identities/"  // expect: flagsmith
}

let policy = "https://flagsmith.com/privacy"  // mentioned: flagsmith
let documentation = "https://www.flagsmith.com/privacy"  // mentioned: flagsmith
let support = "https://app.flagsmith.com/privacy"  // mentioned: flagsmith
let status = "https://docs.flagsmith.com/privacy"  // mentioned: flagsmith

// A host in a comment is no evidence: https://edge.api.flagsmith.com
let lookalike = "https://edge.api.flagsmith.com.example.org/"
let stranger = "https://api.notflagsmith.com/"
let flagsmithEnabled = false
