// Marked lines must be found, every other line must stay silent.
import LaunchDarkly  // present: launchdarkly

func start(key: String) throws {
  let config = LDConfig(mobileKey: key, autoEnvAttributes: .enabled)  // expect: launchdarkly
  let context = try LDContextBuilder(key: "anonymous").build().get()  // expect: launchdarkly
  LDClient.start(config: config, context: context)  // expect: launchdarkly
}

enum Endpoint {
  static let flags = "https://app.launchdarkly.com/api/v2/flags"  // expect: launchdarkly
  static let events = "https://mobile.launchdarkly.com/mobile"  // expect: launchdarkly
  static let clientsdkMeval = "https://clientsdk.launchdarkly.com/meval"  // expect: launchdarkly
  static let clientstreamMeval = "https://clientstream.launchdarkly.com/meval"  // expect: launchdarkly
  static let eventsMeval = "https://events.launchdarkly.com/meval"  // expect: launchdarkly
  static let sdkMeval = "https://sdk.launchdarkly.com/meval"  // expect: launchdarkly
  static let streamMeval = "https://stream.launchdarkly.com/meval"  // expect: launchdarkly
  static let clientsdkEuLaunchdarklyCom = "https://clientsdk.eu.launchdarkly.com/mobile"  // expect: launchdarkly
  static let clientstreamEuLaunchdarklyCom = "https://clientstream.eu.launchdarkly.com/mobile"  // expect: launchdarkly
  static let eventsEuLaunchdarklyCom = "https://events.eu.launchdarkly.com/mobile"  // expect: launchdarkly
  static let sdkEuLaunchdarklyCom = "https://sdk.eu.launchdarkly.com/mobile"  // expect: launchdarkly
  static let streamEuLaunchdarklyCom = "https://stream.eu.launchdarkly.com/mobile"  // expect: launchdarkly
}

let policy = "https://launchdarkly.com/privacy"  // mentioned: launchdarkly
let documentation = "https://www.launchdarkly.com/privacy"  // mentioned: launchdarkly
let support = "https://docs.launchdarkly.com/privacy"  // mentioned: launchdarkly
let status = "https://app.launchdarkly.com/privacy"  // mentioned: launchdarkly

// A host in a comment is no evidence: https://app.launchdarkly.com/api
let lookalike = "https://app.launchdarkly.com.example.org/"
let stranger = "https://api.notlaunchdarkly.com/"
let launchdarklyEnabled = false
