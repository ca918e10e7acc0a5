// Marked lines must be found, every other line must stay silent.
import Qonversion  // present: qonversion

func start(key: String) {
  let config = Qonversion.Configuration(projectKey: key, launchMode: .subscriptionManagement)  // expect: qonversion
  Qonversion.initWithConfig(config)  // expect: qonversion
}

func old(key: String) { QONConfiguration(projectKey: key, launchMode: .analytics) }  // expect: qonversion

enum Endpoint {
  static let apiUsers = "https://api.qonversion.io/v3/users"  // expect: qonversion
  static let apiUsers2 = "https://api2.qonversion.io/v3/users"  // expect: qonversion
  static let screensUsers = "https://screens.qonversion.io/v3/users"  // expect: qonversion
  static let sdkUsers = "https://sdk-logs.qonversion.io/v3/users"  // expect: qonversion
}

let policy = "https://qonversion.io/privacy"  // mentioned: qonversion
let documentation = "https://documentation.qonversion.io/privacy"  // mentioned: qonversion

// A host in a comment is no evidence: https://api.qonversion.io
let lookalike = "https://api.qonversion.io.example.org/"
let stranger = "https://api.notqonversion.io/"
let qonversionEnabled = false
