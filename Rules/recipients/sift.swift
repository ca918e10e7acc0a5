// Marked lines must be found, every other line must stay silent.
import Sift  // present: sift

func start(key: String) {
  Sift.sharedInstance().beaconKey = key  // expect: sift
  let event = SiftEvent(type: "order", path: "main", fields: nil)  // expect: sift
}

enum Endpoint {
  static let apiEvents = "https://api3.siftscience.com/v3/accounts/1/mobile_events"  // expect: sift
  static let apiEvents2 = "https://api.sift.com/v3/accounts/1/mobile_events"  // expect: sift
  static let apiEvents3 = "https://api.siftscience.com/v3/accounts/1/mobile_events"  // expect: sift
  static let cdnEvents = "https://cdn.sift.com/v3/accounts/1/mobile_events"  // expect: sift
}

let policy = "https://sift.com/privacy"  // mentioned: sift
let documentation = "https://www.sift.com/privacy"  // mentioned: sift
let support = "https://siftscience.com/privacy"  // mentioned: sift
let status = "https://developers.sift.com/privacy"  // mentioned: sift

// A host in a comment is no evidence: https://api3.siftscience.com
let lookalike = "https://api3.siftscience.com.example.org/"
let stranger = "https://api.notsiftscience.com/"
let siftEnabled = false
