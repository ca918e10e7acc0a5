// Marked lines must be found, every other line must stay silent.
import Flurry_iOS_SDK  // present: flurry
import FlurryAnalytics  // present: flurry

func start(key: String) {
  Flurry.startSession(apiKey: key, sessionBuilder: FlurrySessionBuilder())  // expect: flurry
  Flurry.log(eventName: "opened")  // expect: flurry
}

enum Endpoint {
  static let dataFlr = "https://data.flurry.com/v1/flr.do"  // expect: flurry
  static let cfgFlr = "https://cfg.flurry.com/v1/flr.do"  // expect: flurry
}

let policy = "https://flurry.com/privacy"  // mentioned: flurry
let documentation = "https://www.flurry.com/privacy"  // mentioned: flurry
let support = "https://dev.flurry.com/privacy"  // mentioned: flurry
let status = "https://wiki.flurry.com/privacy"  // mentioned: flurry

// A host in a comment is no evidence: https://data.flurry.com
let lookalike = "https://data.flurry.com.example.org/"
let stranger = "https://api.notflurry.com/"
let flurryOfSnow = 3
