// Marked lines must be found, every other line must stay silent.
import SendGridKit  // present: sendgrid
import SendGrid  // present: sendgrid

func send(key: String, from mail: SendGridEmail) async throws {  // expect: sendgrid
  let client = SendGridClient(httpClient: http, apiKey: key)  // expect: sendgrid
  try await client.send(email: mail)
  let validator = SendGridEmailValidationClient(httpClient: http, apiKey: key)  // expect: sendgrid
}

let request = "POST /v3/mail/send HTTP/1.1\r\nHost: api.sendgrid.com\r\n\r\n"  // expect: sendgrid
let header = "Bearer SG.xxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"  // present: sendgrid

enum Endpoint {
  static let send = "https://api.sendgrid.com/v3/mail/send"  // expect: sendgrid
  static let europe = "https://api.eu.sendgrid.com/v3/mail/send"  // expect: sendgrid
  static let relay = "smtps://smtp.sendgrid.net:465"  // expect: sendgrid
}

let policy = "https://sendgrid.com/privacy"  // mentioned: sendgrid
let documentation = "https://www.sendgrid.com/privacy"  // mentioned: sendgrid
let support = "https://docs.sendgrid.com/privacy"  // mentioned: sendgrid
let status = "https://app.sendgrid.com/privacy"  // mentioned: sendgrid

let sendgridSetting = ProcessInfo.processInfo.environment["SENDGRID_API_KEY"]  // present: sendgrid

let sample1 = "SG.xxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"  // present: sendgrid

// A host in a comment is no evidence: https://api.sendgrid.com
let lookalike = "https://api.sendgrid.com.example.org/"
let stranger = "https://api.notsendgrid.com/"
let other = "https://myapi.sendgrid.community/"
let sender = "someone@sendgrid.example"
let longer = "SG.xxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
let within = "MSSG.xxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
let shorter = "SG.xxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
struct SendGridRow { var isSendGridEnabled: Bool }

struct SendGridGateway {}  // expect: sendgrid
let speaksSendGridGateway = SendGridGateway()

func write(_ request: Request, _ mail: Letter) async throws {
  try await request.sendgrid.client.send(email: mail)  // expect: sendgrid
  request.sendgridless.send(mail)
}
