// Marked lines must be found, every other line must stay silent.
import Statsig  // present: statsig
import StatsigObjC  // present: statsig

func start(key: String) {
  let options = StatsigOptions()  // expect: statsig
  Statsig.initialize(sdkKey: key, user: StatsigUser(), options: options) { _ in }  // expect: statsig
  Statsig.logEvent("purchase")  // expect: statsig
}

enum Endpoint {
  static let log = "https://statsigapi.net/v1/rgstr"  // expect: statsig
  static let events = "https://events.statsigapi.net/v1/log_event"  // expect: statsig
  static let setup = "https://featureassets.org/v1/initialize"  // expect: statsig
  static let registry = "https://prodregistryv2.org/v1/rgstr"  // expect: statsig
  static let apiInitialize = "https://api.statsig.com/v1/initialize"  // expect: statsig
}

let policy = "https://statsig.com/privacy"  // mentioned: statsig
let documentation = "https://www.statsig.com/privacy"  // mentioned: statsig
let support = "https://docs.statsig.com/privacy"  // mentioned: statsig
let status = "https://console.statsig.com/privacy"  // mentioned: statsig

// A host in a comment is no evidence: https://statsigapi.net
let lookalike = "https://statsigapi.net.example.org/"
let stranger = "https://api.notstatsigapi.net/"
let statsigEnabled = false
