// Marked lines must be found, every other line must stay silent.
import Pendo  // present: pendo

func start(key: String) {
  PendoManager.shared().setup(key)  // expect: pendo
  PendoManager.shared().track("opened", properties: nil)  // expect: pendo
}

enum Endpoint {
  static let data = "https://app.pendo.io/data/ptm.gif/1"  // expect: pendo
  static let europe = "https://app.eu.pendo.io/data/ptm.gif/1"  // expect: pendo
  static let data2 = "https://data.pendo.io/data/1"  // expect: pendo
  static let data3 = "https://data.eu.pendo.io/data/1"  // expect: pendo
  static let cdnData = "https://cdn.pendo.io/data/1"  // expect: pendo
  static let cdnData2 = "https://cdn.eu.pendo.io/data/1"  // expect: pendo
}

let policy = "https://pendo.io/privacy"  // mentioned: pendo
let documentation = "https://www.pendo.io/privacy"  // mentioned: pendo
let support = "https://app.pendo.io/privacy"  // mentioned: pendo
let status = "https://app.eu.pendo.io/privacy"  // mentioned: pendo
let terms = "https://support.pendo.io/privacy"  // mentioned: pendo

// A host in a comment is no evidence: https://app.pendo.io/data
let lookalike = "https://app.pendo.io.example.org/"
let stranger = "https://api.notpendo.io/"
let pendoEnabled = false
