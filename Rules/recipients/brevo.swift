// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let send = "https://api.brevo.com/v3/smtp/bulk"  // expect: brevo
  static let old = "https://api.sendinblue.com/v3/smtp/bulk"  // expect: brevo
  static let relay = "smtps://smtp-relay.brevo.com:587"  // expect: brevo
  static let before = "smtps://smtp-relay.sendinblue.com:587"  // expect: brevo
  static let track = "https://in-automate.brevo.com/api/v2/trackEvent"  // expect: brevo
}

let policy = "https://brevo.com/privacy"  // mentioned: brevo
let documentation = "https://www.brevo.com/privacy"  // mentioned: brevo
let support = "https://app.brevo.com/privacy"  // mentioned: brevo
let status = "https://account-app.brevo.com/privacy"  // mentioned: brevo
let terms = "https://developers.brevo.com/privacy"  // mentioned: brevo
let blog = "https://help.brevo.com/privacy"  // mentioned: brevo
let page6 = "https://sendinblue.com/privacy"  // mentioned: brevo
let page7 = "https://www.sendinblue.com/privacy"  // mentioned: brevo

let brevoSetting1 = ProcessInfo.processInfo.environment["BREVO_API_KEY"]  // present: brevo
let brevoSetting2 = ProcessInfo.processInfo.environment["SENDINBLUE_API_KEY"]  // present: brevo

let sample1 = "xkeysib-0000000000000000000000000000000000000000000000000000000000000000-xxxxxxxxxxxxxxxx"  // present: brevo

// A host in a comment is no evidence: https://api.brevo.com
let lookalike = "https://api.brevo.com.example.org/"
let stranger = "https://api.notbrevo.com/"
let brevoEnabled = false

struct BrevoGateway {}  // expect: brevo
let speaksBrevoGateway = BrevoGateway()

struct SendinblueGateway {}  // expect: brevo
let speaksSendinblueGateway = SendinblueGateway()
