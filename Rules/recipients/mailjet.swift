// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let send = "https://api.mailjet.com/v3.1/send"  // expect: mailjet
  static let american = "https://api.us.mailjet.com/v3.1/send"  // expect: mailjet
  static let relay = "smtps://in-v3.mailjet.com:465"  // expect: mailjet
}

let policy = "https://mailjet.com/privacy"  // mentioned: mailjet
let documentation = "https://www.mailjet.com/privacy"  // mentioned: mailjet
let support = "https://app.mailjet.com/privacy"  // mentioned: mailjet
let status = "https://dev.mailjet.com/privacy"  // mentioned: mailjet

let mailjetSetting1 = ProcessInfo.processInfo.environment["MJ_APIKEY_PUBLIC"]  // present: mailjet
let mailjetSetting2 = ProcessInfo.processInfo.environment["MJ_APIKEY_PRIVATE"]  // present: mailjet

// A host in a comment is no evidence: https://api.mailjet.com
let lookalike = "https://api.mailjet.com.example.org/"
let stranger = "https://api.notmailjet.com/"
let mailjetEnabled = false

struct MailjetGateway {}  // expect: mailjet
let speaksMailjetGateway = MailjetGateway()
