// Marked lines must be found, every other line must stay silent.
import MUXSDKStats  // present: mux
import MuxCore  // present: mux

func watch(_ layer: AVPlayerLayer, key: String) {
  let player = MUXSDKCustomerPlayerData(environmentKey: key)  // expect: mux
  MUXSDKStats.monitorAVPlayerLayer(layer, withPlayerName: "main", customerData: nil)  // expect: mux
}

enum Endpoint {
  static let beacon = "https://abc123.litix.io/"  // expect: mux
  static let assets = "https://api.mux.com/video/v1/assets"  // expect: mux
  static let play = "https://stream.mux.com/x.m3u8"  // expect: mux
}

let policy = "https://mux.com/privacy"  // mentioned: mux
let documentation = "https://www.mux.com/privacy"  // mentioned: mux
let support = "https://docs.mux.com/privacy"  // mentioned: mux
let status = "https://dashboard.mux.com/privacy"  // mentioned: mux

// A host in a comment is no evidence: https://acme.litix.io
let lookalike = "https://acme.litix.io.example.org/"
let stranger = "https://api.notlitix.io/"
let muxEnabled = false
