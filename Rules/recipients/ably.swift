// Marked lines must be found, every other line must stay silent.
import Ably  // present: ably
import AblyLiveObjects  // present: ably

func start(key: String) {
  let realtime = ARTRealtime(key: key)  // expect: ably
  let rest = ARTRest(options: ARTClientOptions(key: key))  // expect: ably
}

enum Endpoint {
  static let restPublish = "https://rest.ably.io/channels/orders/publish"  // expect: ably
  static let realtimePublish = "https://realtime.ably.io/channels/orders/publish"  // expect: ably
  static let mainPublish = "https://main.realtime.ably.net/channels/orders/publish"  // expect: ably
}

let policy = "https://ably.com/privacy"  // mentioned: ably
let documentation = "https://www.ably.com/privacy"  // mentioned: ably
let support = "https://ably.io/privacy"  // mentioned: ably
let status = "https://www.ably.io/privacy"  // mentioned: ably

request.setValue(value, forHTTPHeaderField: "X-Ably-Version")  // expect: ably

// A host in a comment is no evidence: https://rest.ably.io
let lookalike = "https://rest.ably.io.example.org/"
let stranger = "https://api.notably.io/"
let ablyEnabled = false
