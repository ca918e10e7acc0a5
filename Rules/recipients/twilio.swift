// Marked lines must be found, every other line must stay silent.
import TwilioVoice  // present: twilio
import TwilioVideo  // present: twilio
import TwilioChatClient  // present: twilio
import TwilioConversationsClient  // present: twilio
import TwilioSyncClient  // present: twilio
import TwilioVerify  // present: twilio
import Twilio  // present: twilio

func dial(_ options: ConnectOptions) { TwilioVoiceSDK.connect(options: options, delegate: self) }  // expect: twilio
func join(_ options: ConnectOptions) { TwilioVideoSDK.connect(options: options, delegate: self) }  // expect: twilio

func open(_ key: String) {
  TwilioConversationsClient.conversationsClient(withToken: key, properties: nil, delegate: self)  // expect: twilio
  TwilioChatClient.chatClient(withToken: key, properties: nil, delegate: self)  // expect: twilio
}

enum Endpoint {
  static let outbound = "https://api.twilio.com/2010-04-01/Accounts/1/Calls.json"  // expect: twilio
  static let irish = "https://api.dublin.ie1.twilio.com/2010-04-01/Accounts"  // expect: twilio
  static let verify = "https://verify.twilio.com/v2/Services"  // expect: twilio
  static let lookup = "https://lookups.twilio.com/v2/PhoneNumbers"  // expect: twilio
  static let rooms = "https://video.twilio.com/v1/Rooms"  // expect: twilio
  static let relay = "https://chat.twilio.com/v2/Services"  // expect: twilio
  static let conversationsServices = "https://conversations.twilio.com/v1/Services"  // expect: twilio
  static let notifyServices = "https://notify.twilio.com/v1/Services"  // expect: twilio
  static let messagingServices = "https://messaging.twilio.com/v1/Services"  // expect: twilio
  static let contentServices = "https://content.twilio.com/v1/Services"  // expect: twilio
  static let accountsServices = "https://accounts.twilio.com/v1/Services"  // expect: twilio
  static let voiceServices = "https://voice.twilio.com/v1/Services"  // expect: twilio
  static let syncServices = "https://sync.twilio.com/v1/Services"  // expect: twilio
  static let proxyServices = "https://proxy.twilio.com/v1/Services"  // expect: twilio
  static let taskrouterServices = "https://taskrouter.twilio.com/v1/Services"  // expect: twilio
  static let studioServices = "https://studio.twilio.com/v1/Services"  // expect: twilio
  static let apiSydneyAu1TwilioCom = "https://api.sydney.au1.twilio.com/2010-04-01/Accounts"  // expect: twilio
}

let policy = "https://twilio.com/privacy"  // mentioned: twilio
let documentation = "https://www.twilio.com/privacy"  // mentioned: twilio
let support = "https://console.twilio.com/privacy"  // mentioned: twilio
let status = "https://support.twilio.com/privacy"  // mentioned: twilio

let twilioSetting1 = ProcessInfo.processInfo.environment["TWILIO_ACCOUNT_SID"]  // present: twilio
let twilioSetting2 = ProcessInfo.processInfo.environment["TWILIO_AUTH_TOKEN"]  // present: twilio

let sample1 = "AC00000000000000000000000000000000"  // present: twilio
let sample2 = "SK00000000000000000000000000000000"  // present: twilio

// A host in a comment is no evidence: https://api.twilio.com
let lookalike = "https://api.twilio.com.example.org/"
let stranger = "https://api.nottwilio.com/"
let twilioEnabled = false

struct TwilioGateway {}  // expect: twilio
let speaksTwilioGateway = TwilioGateway()

func text(_ request: Request, _ gateway: any TwilioProvider, _ carrier: Carrier) async throws {  // expect: twilio
  request.application.twilio.configuration = TwilioConfiguration(accountId: "a", accountSecret: "b")  // expect: twilio
  let message = OutgoingSMS(body: "Hello", from: "a", to: "b")  // expect: twilio
  _ = try await request.twilio.send(message)  // expect: twilio
  carrier.twilioQueue.add(1)
}
