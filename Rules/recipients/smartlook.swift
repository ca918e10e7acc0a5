// Marked lines must be found, every other line must stay silent.
import SmartlookAnalytics  // present: smartlook
import Smartlook  // present: smartlook

func start(key: String) {
  Smartlook.instance.preferences.projectKey = key  // expect: smartlook
  Smartlook.instance.start()  // expect: smartlook
}

enum Endpoint {
  static let script = "https://web-sdk.smartlook.com/recorder.js"  // expect: smartlook
  static let events = "https://rec.smartlook.com/v2"  // expect: smartlook
  static let upload = "https://web-writer.eu.smartlook.cloud/v2"  // expect: smartlook
}

let policy = "https://smartlook.com/privacy"  // mentioned: smartlook
let documentation = "https://www.smartlook.com/privacy"  // mentioned: smartlook
let support = "https://app.smartlook.com/privacy"  // mentioned: smartlook
let status = "https://help.smartlook.com/privacy"  // mentioned: smartlook

// A host in a comment is no evidence: https://web-sdk.smartlook.com
let lookalike = "https://web-sdk.smartlook.com.example.org/"
let stranger = "https://api.notsmartlook.com/"
let smartlookEnabled = false
