// Marked lines must be found, every other line must stay silent.
import NewRelic  // present: new-relic
import NewRelicAgent  // present: new-relic

func start(token: String) {
  NewRelic.start(withApplicationToken: token)  // expect: new-relic
  NewRelic.recordCustomEvent("Checkout", attributes: ["step": 2])  // expect: new-relic
}

func old(token: String) { NewRelicAgent.start(withApplicationToken: token) }  // expect: new-relic

enum Endpoint {
  static let connect = "https://mobile-collector.newrelic.com/mobile/v4/connect"  // expect: new-relic
  static let crash = "https://mobile-crash.newrelic.com/mobile_crash"  // expect: new-relic
  static let logs = "https://log-api.newrelic.com/log/v1"  // expect: new-relic
  static let logsEurope = "https://log-api.eu.newrelic.com/log/v1"  // expect: new-relic
  static let mobileAccounts = "https://mobile-collector.eu01.nr-data.net/v1/accounts"  // expect: new-relic
  static let mobileAccounts2 = "https://mobile-crash.eu01.nr-data.net/v1/accounts"  // expect: new-relic
  static let govAccounts = "https://gov-mobile-collector.newrelic.com/v1/accounts"  // expect: new-relic
  static let insightsAccounts = "https://insights-collector.newrelic.com/v1/accounts"  // expect: new-relic
  static let apiAccounts = "https://api.newrelic.com/v1/accounts"  // expect: new-relic
  static let apiAccounts2 = "https://api.eu.newrelic.com/v1/accounts"  // expect: new-relic
  static let insightsCollectorEu01NrDataNet = "https://insights-collector.eu01.nr-data.net/v1/accounts/events"  // expect: new-relic
  static let apiJpNewrelicCom = "https://api.jp.newrelic.com/v1/accounts/events"  // expect: new-relic
}

let policy = "https://newrelic.com/privacy"  // mentioned: new-relic
let documentation = "https://www.newrelic.com/privacy"  // mentioned: new-relic
let support = "https://docs.newrelic.com/privacy"  // mentioned: new-relic
let status = "https://one.newrelic.com/privacy"  // mentioned: new-relic

let newRelicSetting = ProcessInfo.processInfo.environment["NEW_RELIC_LICENSE_KEY"]  // present: new-relic

// A host in a comment is no evidence: https://mobile-collector.newrelic.com
let lookalike = "https://mobile-collector.newrelic.com.example.org/"
let stranger = "https://api.notnewrelic.com/"
let newRelicEnabled = false

struct NewRelicGateway {}  // expect: new-relic
let speaksNewRelicGateway = NewRelicGateway()
