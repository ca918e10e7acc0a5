// Marked lines must be found, every other line must stay silent.
import MailchimpSDK  // present: mailchimp

func start(key: String) throws {
  try Mailchimp.initialize(token: key)  // expect: mailchimp
}

enum Endpoint {
  static let members = "https://us1.api.mailchimp.com/3.0/lists/1/members"  // expect: mailchimp
  static let send = "https://mandrillapp.com/api/1.0/sends/send.json"  // expect: mailchimp
  static let relay = "smtps://smtp.mandrillapp.com:465"  // expect: mailchimp
  static let list = "https://acme.us1.list-manage.com/subscribe/post"  // expect: mailchimp
  static let usSubscribe = "https://us1.list-manage.com/subscribe"  // expect: mailchimp
}

let policy = "https://mailchimp.com/privacy"  // mentioned: mailchimp
let documentation = "https://www.mailchimp.com/privacy"  // mentioned: mailchimp
let support = "https://mandrillapp.com/privacy"  // mentioned: mailchimp
let status = "https://admin.mailchimp.com/privacy"  // mentioned: mailchimp
let terms = "https://login.mailchimp.com/privacy"  // mentioned: mailchimp
let blog = "https://help.list-manage.com/privacy"  // mentioned: mailchimp

let mailchimpSetting1 = ProcessInfo.processInfo.environment["MAILCHIMP_API_KEY"]  // present: mailchimp
let mailchimpSetting2 = ProcessInfo.processInfo.environment["MANDRILL_API_KEY"]  // present: mailchimp

// A host in a comment is no evidence: https://acme.api.mailchimp.com
let lookalike = "https://acme.api.mailchimp.com.example.org/"
let stranger = "https://api.notmailchimp.com/"
let mailchimpEnabled = false

struct MailchimpGateway {}  // expect: mailchimp
let speaksMailchimpGateway = MailchimpGateway()

struct MandrillGateway {}  // expect: mailchimp
let speaksMandrillGateway = MandrillGateway()
