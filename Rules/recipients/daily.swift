// Marked lines must be found, every other line must stay silent.
import DailySystemBroadcast  // present: daily
import Daily  // present: daily

func join() async throws {
  let call = CallClient()  // expect: daily
}

enum Endpoint {
  static let rooms = "https://api.daily.co/v1/rooms"  // expect: daily
  static let own = "https://acme.daily.co/api/v1"  // expect: daily
  static let signal = "https://gs.daily.co/rooms/check"  // expect: daily
  static let acmeEndpoint = "https://acme.daily.co/api"  // expect: daily
}

let policy = "https://daily.co/privacy"  // mentioned: daily
let documentation = "https://www.daily.co/privacy"  // mentioned: daily
let support = "https://docs.daily.co/privacy"  // mentioned: daily
let status = "https://dashboard.daily.co/privacy"  // mentioned: daily
let terms = "https://help.daily.co/privacy"  // mentioned: daily

// A host in a comment is no evidence: https://api.daily.co
let lookalike = "https://api.daily.co.example.org/"
let stranger = "https://api.notdaily.co/"
struct Daily { var steps: Int }
