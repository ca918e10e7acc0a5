// Marked lines must be found, every other line must stay silent.
import Bugsnag  // present: bugsnag
import BugsnagNetworkRequestPlugin  // present: bugsnag
import BugsnagPerformance  // present: bugsnag
import BugsnagPerformanceSwiftUI  // present: bugsnag

func start() {
  let config = BugsnagConfiguration.loadConfig()  // expect: bugsnag
  Bugsnag.start(with: config)  // expect: bugsnag
}

func report(_ error: NSError) { Bugsnag.notifyError(error) }  // expect: bugsnag

enum Endpoint {
  static let config = "https://config.bugsnag.com/error-config"  // expect: bugsnag
  static let notifyEndpoint = "https://notify.bugsnag.com/"  // expect: bugsnag
  static let sessionsEndpoint = "https://sessions.bugsnag.com/"  // expect: bugsnag
  static let notifyEndpoint2 = "https://notify.bugsnag.smartbear.com/"  // expect: bugsnag
  static let sessionsEndpoint2 = "https://sessions.bugsnag.smartbear.com/"  // expect: bugsnag
}

let policy = "https://bugsnag.com/privacy"  // mentioned: bugsnag
let documentation = "https://www.bugsnag.com/privacy"  // mentioned: bugsnag
let support = "https://docs.bugsnag.com/privacy"  // mentioned: bugsnag
let status = "https://app.bugsnag.com/privacy"  // mentioned: bugsnag

request.setValue(value, forHTTPHeaderField: "Bugsnag-Api-Key")  // expect: bugsnag

// A host in a comment is no evidence: https://notify.bugsnag.com
let lookalike = "https://notify.bugsnag.com.example.org/"
let stranger = "https://api.notbugsnag.com/"
let bugsnagged = 3

struct BugsnagGateway {}  // expect: bugsnag
let speaksBugsnagGateway = BugsnagGateway()
