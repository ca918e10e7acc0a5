// Marked lines must be found, every other line must stay silent.
import KochavaTracker  // present: kochava
import KochavaMeasurement  // present: kochava
import KochavaNetworking  // present: kochava

func start(app: String) {
  KVATracker.shared.start(withAppGUIDString: app)  // expect: kochava
  KVAEvent(type: .purchase).send()  // expect: kochava
}

enum Endpoint {
  static let kvinitTrack = "https://kvinit-prod.api.kochava.com/track/json"  // expect: kochava
  static let controlTrack = "https://control.kochava.com/track/json"  // expect: kochava
  static let tokenTrack = "https://token.api.kochava.com/track/json"  // expect: kochava
  static let smartTrack = "https://smart.link/track/json"  // expect: kochava
}

let policy = "https://kochava.com/privacy"  // mentioned: kochava
let documentation = "https://www.kochava.com/privacy"  // mentioned: kochava
let support = "https://support.kochava.com/privacy"  // mentioned: kochava

// A host in a comment is no evidence: https://kvinit-prod.api.kochava.com
let lookalike = "https://kvinit-prod.api.kochava.com.example.org/"
let stranger = "https://api.notkochava.com/"
let kochavaEnabled = false
