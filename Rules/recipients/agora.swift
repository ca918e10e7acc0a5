// Marked lines must be found, every other line must stay silent.
import AgoraRtcKit  // present: agora
import AgoraRtmKit  // present: agora
import AgoraChat  // present: agora

func join(app: String) {
  let kit = AgoraRtcEngineKit.sharedEngine(withAppId: app, delegate: nil)  // expect: agora
  let signalling = AgoraRtmKit(appId: app, delegate: nil)  // expect: agora
}

enum Endpoint {
  static let apiRecording = "https://api.agora.io/v1/apps/1/cloud_recording"  // expect: agora
}

let policy = "https://agora.io/privacy"  // mentioned: agora
let documentation = "https://www.agora.io/privacy"  // mentioned: agora
let support = "https://docs.agora.io/privacy"  // mentioned: agora
let status = "https://console.agora.io/privacy"  // mentioned: agora

// A host in a comment is no evidence: https://api.agora.io
let lookalike = "https://api.agora.io.example.org/"
let stranger = "https://api.notagora.io/"
let agoraphobia = false
