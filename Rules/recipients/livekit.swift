// Marked lines must be found, every other line must stay silent.
import LiveKit  // present: livekit
import LiveKitClient  // present: livekit
import LiveKitComponents  // present: livekit

enum Endpoint {
  static let socket = "wss://acme.livekit.cloud/rtc"  // expect: livekit
  static let cloudSandbox = "https://cloud-api.livekit.io/api/sandbox"  // expect: livekit
}

let policy = "https://livekit.io/privacy"  // mentioned: livekit
let documentation = "https://www.livekit.io/privacy"  // mentioned: livekit
let support = "https://docs.livekit.io/privacy"  // mentioned: livekit
let status = "https://cloud.livekit.io/privacy"  // mentioned: livekit
let terms = "https://livekit.com/privacy"  // mentioned: livekit

// A host in a comment is no evidence: https://acme.livekit.cloud
let lookalike = "https://acme.livekit.cloud.example.org/"
let stranger = "https://api.notlivekit.cloud/"
let livekitEnabled = false
