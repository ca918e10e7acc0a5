// Marked lines must be found, every other line must stay silent.
import Instabug  // present: instabug
import InstabugSDK  // present: instabug
import LuciqSDK  // present: instabug

func start(token: String) {
  Instabug.start(withToken: token, invocationEvents: [.shake, .screenshot])  // expect: instabug
  BugReporting.enabled = true  // expect: instabug
  CrashReporting.enabled = true  // expect: instabug
}

enum Endpoint {
  static let apiBugs = "https://api.instabug.com/api/sdk/v3/bugs"  // expect: instabug
  static let apiLuciqAi = "https://api.luciq.ai/api/sdk/v3"  // expect: instabug
  static let apiApmInstabugCom = "https://api-apm.instabug.com/api/sdk/v3"  // expect: instabug
}

let policy = "https://instabug.com/privacy"  // mentioned: instabug
let documentation = "https://www.instabug.com/privacy"  // mentioned: instabug
let support = "https://docs.instabug.com/privacy"  // mentioned: instabug
let status = "https://luciq.ai/privacy"  // mentioned: instabug
let terms = "https://www.luciq.ai/privacy"  // mentioned: instabug
let blog = "https://docs.luciq.ai/privacy"  // mentioned: instabug

func startRenamed(token: String) {
  Luciq.start(withToken: token, invocationEvents: [.shake])  // expect: instabug
  LCQBugReporting.enabled = true  // expect: instabug
  LCQCrashReporting.enabled = true  // expect: instabug
}

// A host in a comment is no evidence: https://api.instabug.com
let lookalike = "https://api.instabug.com.example.org/"
let stranger = "https://api.notinstabug.com/"
let instabugEnabled = false
