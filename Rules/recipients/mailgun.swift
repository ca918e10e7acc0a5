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
