// Marked lines must be found, every other line must stay silent.
import HMSSDK  // present: 100ms
import HMSRoomKit  // present: 100ms

func join(key: String) {
  let sdk = HMSSDK.build()  // expect: 100ms
  sdk.join(config: HMSConfig(authToken: key), delegate: self)  // expect: 100ms
}

enum Endpoint {
  static let apiRooms = "https://api.100ms.live/v2/rooms"  // expect: 100ms
  static let prodRooms = "https://prod-init.100ms.live/v2/rooms"  // expect: 100ms
  static let authRooms = "https://auth.100ms.live/v2/rooms"  // expect: 100ms
}

let policy = "https://100ms.live/privacy"  // mentioned: 100ms
let documentation = "https://www.100ms.live/privacy"  // mentioned: 100ms
let support = "https://dashboard.100ms.live/privacy"  // mentioned: 100ms

// A host in a comment is no evidence: https://api.100ms.live
let lookalike = "https://api.100ms.live.example.org/"
let stranger = "https://api.not100ms.live/"
let 100msEnabled = false
