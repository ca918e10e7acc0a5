// Marked lines must be found, every other line must stay silent.
import TelnyxRTC  // present: telnyx

func dial(_ config: TxConfig) throws {  // expect: telnyx
  let client = TxClient()  // expect: telnyx
  try client.connect(txConfig: config)
}

enum Endpoint {
  static let send = "https://api.telnyx.com/v2/calls"  // expect: telnyx
  static let socket = "wss://rtc.telnyx.com:443"  // expect: telnyx
  static let relay = "https://turn.telnyx.com:3478/x"  // expect: telnyx
  static let stun = "https://stun.telnyx.com:3478/x"  // expect: telnyx
  static let trunk = "https://sip:sip.telnyx.com"  // expect: telnyx
  static let trunkEurope = "https://sip:sip.telnyx.eu"  // expect: telnyx
  static let sipEndpoint = "https://sip.telnyx.com/v1"  // expect: telnyx
  static let sipEndpoint2 = "https://sip.telnyx.eu/v1"  // expect: telnyx
  static let apiTelnyxEu = "https://api.telnyx.eu/v2/messages"  // expect: telnyx
  static let apiTelnyxComAu = "https://api.telnyx.com.au/v2/messages"  // expect: telnyx
}

let policy = "https://telnyx.com/privacy"  // mentioned: telnyx
let documentation = "https://www.telnyx.com/privacy"  // mentioned: telnyx
let support = "https://portal.telnyx.com/privacy"  // mentioned: telnyx
let status = "https://developers.telnyx.com/privacy"  // mentioned: telnyx
let terms = "https://support.telnyx.com/privacy"  // mentioned: telnyx

let telnyxSetting = ProcessInfo.processInfo.environment["TELNYX_API_KEY"]  // present: telnyx

// A host in a comment is no evidence: https://api.telnyx.com
let lookalike = "https://api.telnyx.com.example.org/"
let stranger = "https://api.nottelnyx.com/"
let telnyxEnabled = false

struct TelnyxGateway {}  // expect: telnyx
let speaksTelnyxGateway = TelnyxGateway()
