// Marked lines must be found, every other line must stay silent.
import SinchRTC  // present: sinch
import Sinch  // present: sinch

func start(key: String) throws {
  let client = try SinchRTC.client(withApplicationKey: key, environmentHost: host, userId: "1")  // expect: sinch
  let old: SINClient? = nil  // expect: sinch
}

enum Endpoint {
  static let batches = "https://eu.sms.api.sinch.com/xms/v1/1/batches"  // expect: sinch
  static let relay = "https://eu.conversation.api.sinch.com/v1/projects"  // expect: sinch
  static let call = "https://calling.api.sinch.com/calling/v1/callouts"  // expect: sinch
  static let verify = "https://verification.api.sinch.com/verification/v1/verifications"  // expect: sinch
  static let exchange = "https://auth.sinch.com/oauth2/token"  // expect: sinch
  static let smsProjects = "https://sms.api.sinch.com/v1/projects"  // expect: sinch
  static let numbersProjects = "https://numbers.api.sinch.com/v1/projects"  // expect: sinch
  static let lookupProjects = "https://lookup.api.sinch.com/v1/projects"  // expect: sinch
  static let ocraProjects = "https://ocra.api.sinch.com/v1/projects"  // expect: sinch
}

let policy = "https://sinch.com/privacy"  // mentioned: sinch
let documentation = "https://www.sinch.com/privacy"  // mentioned: sinch
let support = "https://developers.sinch.com/privacy"  // mentioned: sinch
let status = "https://dashboard.sinch.com/privacy"  // mentioned: sinch
let terms = "https://community.sinch.com/privacy"  // mentioned: sinch

// A host in a comment is no evidence: https://acme.sms.api.sinch.com
let lookalike = "https://acme.sms.api.sinch.com.example.org/"
let stranger = "https://api.notsinch.com/"
let cinch = true

struct SinchGateway {}  // expect: sinch
let speaksSinchGateway = SinchGateway()
