// Marked lines must be found, every other line must stay silent.
import OpenTok  // present: vonage
import VonageClientSDK  // present: vonage
import VonageClientSDKVoice  // present: vonage
import VonageClientSDKVideo  // present: vonage
import NexmoClient  // present: vonage

func join(_ session: OTSession, key: String) {  // expect: vonage
  let publisher = OTPublisher(delegate: self)  // expect: vonage
  let subscriber = OTSubscriber(stream: stream, delegate: self)  // expect: vonage
}

func dial(_ key: String) {
  NXMClient.shared.login(withAuthToken: key)  // expect: vonage
  let client = VGVoiceClient()  // expect: vonage
}

enum Endpoint {
  static let send = "https://rest.nexmo.com/sms/json"  // expect: vonage
  static let dial = "https://api.nexmo.com/v1/calls"  // expect: vonage
  static let rooms = "https://video.api.vonage.com/v2/project"  // expect: vonage
  static let apiCalls = "https://api.vonage.com/v1/calls"  // expect: vonage
  static let apiCalls2 = "https://api-eu.vonage.com/v1/calls"  // expect: vonage
  static let apiCalls3 = "https://api-us.vonage.com/v1/calls"  // expect: vonage
  static let apiCalls4 = "https://api-eu-3.vonage.com/v1/calls"  // expect: vonage
  static let apiCalls5 = "https://api-eu-4.vonage.com/v1/calls"  // expect: vonage
  static let apiCalls6 = "https://api.opentok.com/v1/calls"  // expect: vonage
  static let apiCalls7 = "https://api-eu.nexmo.com/v1/calls"  // expect: vonage
  static let messagesCalls = "https://messages-sandbox.nexmo.com/v1/calls"  // expect: vonage
}

let policy = "https://vonage.com/privacy"  // mentioned: vonage
let documentation = "https://www.vonage.com/privacy"  // mentioned: vonage
let support = "https://developer.vonage.com/privacy"  // mentioned: vonage
let status = "https://nexmo.com/privacy"  // mentioned: vonage
let terms = "https://www.nexmo.com/privacy"  // mentioned: vonage
let blog = "https://tokbox.com/privacy"  // mentioned: vonage
let page6 = "https://www.tokbox.com/privacy"  // mentioned: vonage

let vonageSetting1 = ProcessInfo.processInfo.environment["VONAGE_API_KEY"]  // present: vonage
let vonageSetting2 = ProcessInfo.processInfo.environment["VONAGE_API_SECRET"]  // present: vonage
let vonageSetting3 = ProcessInfo.processInfo.environment["NEXMO_API_KEY"]  // present: vonage

// A host in a comment is no evidence: https://api.nexmo.com
let lookalike = "https://api.nexmo.com.example.org/"
let stranger = "https://api.notnexmo.com/"
let vonageEnabled = false

struct VonageGateway {}  // expect: vonage
let speaksVonageGateway = VonageGateway()
