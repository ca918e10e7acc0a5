// Marked lines must be found, every other line must stay silent.
import SuperwallKit  // present: superwall

func start(key: String) {
  Superwall.configure(apiKey: key, options: SuperwallOptions())  // expect: superwall
  Superwall.shared.register(placement: "campaign_trigger")  // expect: superwall
}

enum Endpoint {
  static let apiConfig = "https://api.superwall.com/api/v1/static_config"  // expect: superwall
  static let apiConfig2 = "https://api.superwall.me/api/v1/static_config"  // expect: superwall
  static let enrichmentConfig = "https://enrichment-api.superwall.com/api/v1/static_config"  // expect: superwall
  static let subscriptionsConfig = "https://subscriptions-api.superwall.com/api/v1/static_config"  // expect: superwall
}

let policy = "https://superwall.com/privacy"  // mentioned: superwall
let documentation = "https://docs.superwall.com/privacy"  // mentioned: superwall
let support = "https://superwall.me/privacy"  // mentioned: superwall

// A host in a comment is no evidence: https://api.superwall.com
let lookalike = "https://api.superwall.com.example.org/"
let stranger = "https://api.notsuperwall.com/"
let superwalls = ["north", "south"]
