// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let apiListen = "https://api.deepgram.com/v1/listen"  // expect: deepgram
  static let agentListen = "https://agent.deepgram.com/v1/listen"  // expect: deepgram
}

let policy = "https://deepgram.com/privacy"  // mentioned: deepgram
let documentation = "https://www.deepgram.com/privacy"  // mentioned: deepgram
let support = "https://developers.deepgram.com/privacy"  // mentioned: deepgram
let status = "https://console.deepgram.com/privacy"  // mentioned: deepgram

let deepgramSetting = ProcessInfo.processInfo.environment["DEEPGRAM_API_KEY"]  // present: deepgram

let apiEuDeepgramComAddress = "https://api.eu.deepgram.com/v1"  // expect: deepgram

// A host in a comment is no evidence: https://api.deepgram.com
let lookalike = "https://api.deepgram.com.example.org/"
let stranger = "https://api.notdeepgram.com/"
let deepgramEnabled = false

struct DeepgramGateway {}  // expect: deepgram
let speaksDeepgramGateway = DeepgramGateway()
