// Marked lines must be found, every other line must stay silent.
import PostHog  // present: posthog

func start(key: String) {
  let config = PostHogConfig(apiKey: key)  // expect: posthog
  PostHogSDK.shared.setup(config)  // expect: posthog
  PostHogSDK.shared.capture("Signed up")  // expect: posthog
}

enum Endpoint {
  static let capture = "https://eu.i.posthog.com/capture/"  // expect: posthog
  static let batch = "https://us.i.posthog.com/batch/"  // expect: posthog
  static let flags = "https://us-assets.i.posthog.com/array/key/config"  // expect: posthog
  static let europeFlags = "https://eu-assets.i.posthog.com/array/key/config"  // expect: posthog
  static let old = "https://app.posthog.com/capture/"  // expect: posthog
}

let policy = "https://posthog.com/privacy"  // mentioned: posthog
let documentation = "https://us.posthog.com/privacy"  // mentioned: posthog
let support = "https://eu.posthog.com/privacy"  // mentioned: posthog
let phcSample = "phc_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"  // present: posthog
let phSample = "phx_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"  // present: posthog

// A host in a comment is no evidence: https://us.i.posthog.com
let lookalike = "https://us.i.posthog.com.example.org/"
let stranger = "https://api.notposthog.com/"
let posthogs = ["fence", "gate"]

struct PostHogGateway {}  // expect: posthog
let speaksPostHogGateway = PostHogGateway()
