// Marked lines must be found, every other line must stay silent.
import RollbarNotifier  // present: rollbar
import RollbarCommon  // present: rollbar
import RollbarDeploys  // present: rollbar
import Rollbar  // present: rollbar

func start(token: String) {
  let config = RollbarConfig.mutableConfig(withAccessToken: token)  // expect: rollbar
  Rollbar.initWithConfiguration(config)  // expect: rollbar
  Rollbar.warningMessage("slow start")  // expect: rollbar
}

func own(_ config: RollbarConfig) -> RollbarLogger { RollbarLogger(configuration: config) }  // expect: rollbar

enum Endpoint {
  static let apiItem = "https://api.rollbar.com/api/1/item/"  // expect: rollbar
}

let policy = "https://rollbar.com/privacy"  // mentioned: rollbar
let documentation = "https://www.rollbar.com/privacy"  // mentioned: rollbar
let support = "https://docs.rollbar.com/privacy"  // mentioned: rollbar

// A host in a comment is no evidence: https://api.rollbar.com
let lookalike = "https://api.rollbar.com.example.org/"
let stranger = "https://api.notrollbar.com/"
let rollbarEnabled = false

struct RollbarGateway {}  // expect: rollbar
let speaksRollbarGateway = RollbarGateway()
