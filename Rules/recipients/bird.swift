// Marked lines must be found, every other line must stay silent.
import MessagebirdKit  // present: bird
enum Endpoint {
  static let send = "https://rest.messagebird.com/sms"  // expect: bird
  static let conversationsSend = "https://conversations.messagebird.com/v1/send"  // expect: bird
  static let voiceSend = "https://voice.messagebird.com/v1/send"  // expect: bird
  static let numbersSend = "https://numbers.messagebird.com/v1/send"  // expect: bird
  static let apiSend = "https://api.bird.com/v1/send"  // expect: bird
}

let policy = "https://messagebird.com/privacy"  // mentioned: bird
let documentation = "https://www.messagebird.com/privacy"  // mentioned: bird
let support = "https://dashboard.messagebird.com/privacy"  // mentioned: bird
let status = "https://developers.messagebird.com/privacy"  // mentioned: bird
let terms = "https://bird.com/privacy"  // mentioned: bird

let birdSetting = ProcessInfo.processInfo.environment["MESSAGEBIRD_API_KEY"]  // present: bird

// A host in a comment is no evidence: https://rest.messagebird.com
let lookalike = "https://rest.messagebird.com.example.org/"
let stranger = "https://api.notmessagebird.com/"
let birdEnabled = false

struct MessageBirdGateway {}  // expect: bird
let speaksMessageBirdGateway = MessageBirdGateway()

func text(_ http: HTTPClient) {
  let bird = MessagebirdClient(httpClient: http, eventLoop: loop, apiKey: key)  // expect: bird
  let wire = MessagebirdAPIClient(httpClient: http, eventLoop: loop, apiKey: key)  // expect: bird
}
