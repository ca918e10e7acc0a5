// Marked lines must be found, every other line must stay silent.
import TenjinSDK  // present: tenjin

func start(key: String) {
  TenjinSDK.initialize(key)  // expect: tenjin
  TenjinSDK.connect()  // expect: tenjin
}

enum Endpoint {
  static let trackEvent = "https://track.tenjin.com/v0/event"  // expect: tenjin
  static let trackEvent2 = "https://track.tenjin.io/v0/event"  // expect: tenjin
}

let policy = "https://tenjin.com/privacy"  // mentioned: tenjin
let documentation = "https://www.tenjin.com/privacy"  // mentioned: tenjin
let support = "https://tenjin.io/privacy"  // mentioned: tenjin
let status = "https://www.tenjin.io/privacy"  // mentioned: tenjin
let terms = "https://docs.tenjin.com/privacy"  // mentioned: tenjin

// A host in a comment is no evidence: https://track.tenjin.com
let lookalike = "https://track.tenjin.com.example.org/"
let stranger = "https://api.nottenjin.com/"
let tenjinEnabled = false
