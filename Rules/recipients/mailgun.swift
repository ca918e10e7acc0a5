// Marked lines must be found, every other line must stay silent.
import Mailgun  // present: mailgun

enum Endpoint {
  static let send = "https://api.mailgun.net/v3/acme.example/bulk"  // expect: mailgun
  static let europe = "https://api.eu.mailgun.net/v3/acme.example/bulk"  // expect: mailgun
  static let relay = "smtps://smtp.mailgun.org:465"  // expect: mailgun
  static let relayEurope = "smtps://smtp.eu.mailgun.org:465"  // expect: mailgun
}

let policy = "https://mailgun.com/privacy"  // mentioned: mailgun
let documentation = "https://www.mailgun.com/privacy"  // mentioned: mailgun
let support = "https://app.mailgun.com/privacy"  // mentioned: mailgun
let status = "https://documentation.mailgun.com/privacy"  // mentioned: mailgun

let mailgunSetting1 = ProcessInfo.processInfo.environment["MAILGUN_API_KEY"]  // present: mailgun
let mailgunSetting2 = ProcessInfo.processInfo.environment["MAILGUN_DOMAIN"]  // present: mailgun

// A host in a comment is no evidence: https://api.mailgun.net
let lookalike = "https://api.mailgun.net.example.org/"
let stranger = "https://api.notmailgun.net/"
let mailgunEnabled = false

struct MailgunGateway {}  // expect: mailgun
let speaksMailgunGateway = MailgunGateway()

func write(_ request: Request, _ sender: any MailgunProvider) async throws {  // expect: mailgun
  let message = MailgunMessage(from: "a", to: "b", subject: "c", text: "d")  // expect: mailgun
  let filled = MailgunTemplateMessage(from: "a", to: "b", subject: "c", template: "d")  // expect: mailgun
  _ = try await request.mailgun().send(message)  // expect: mailgun
  _ = try await request.mailgunClient().send(filled)  // expect: mailgun
  let made = MailgunClient(config: settings, eventLoop: loop, client: request.client, domain: place)  // expect: mailgun
  request.mailguns()
}
