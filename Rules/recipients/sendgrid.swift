// Marked lines must be found, every other line must stay silent.
import SendGridKit  // present: sendgrid
import SendGrid  // present: sendgrid

let host1 = "https://api.sendgrid.com/v1/send"  // expect: sendgrid
let host2 = "https://api.eu.sendgrid.com/v1/send"  // expect: sendgrid
let host3 = "https://smtp.sendgrid.net/v1/send"  // expect: sendgrid
let link4 = "https://sendgrid.com/v1/send"  // mentioned: sendgrid
let link5 = "https://www.sendgrid.com/v1/send"  // mentioned: sendgrid
let link6 = "https://docs.sendgrid.com/v1/send"  // mentioned: sendgrid
let link7 = "https://app.sendgrid.com/v1/send"  // mentioned: sendgrid
let setting8 = settings["SENDGRID_API_KEY"]  // present: sendgrid

func use() {
  let value = SendGridClient(options)  // expect: sendgrid
  let value = SendGridEmail(options)  // expect: sendgrid
  let value = SendGridEmailValidationClient(options)  // expect: sendgrid
}

struct SendGridRow { var isSendGridEnabled: Bool }
// A host in a comment is no evidence: https://api.sendgrid.com/v3/mail/send
let lookalike = "https://api.sendgrid.com.example.org/v3"
let other = "https://myapi.sendgrid.community/"
let address = "someone@sendgrid.example"
let request = "POST /v3/mail/send HTTP/1.1\r\nHost: api.sendgrid.com\r\n\r\n"  // expect: sendgrid

let key = "SG.xxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"  // present: sendgrid
let header = "Bearer SG.xxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"  // present: sendgrid
let longer = "SG.xxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
let within = "MSSG.xxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
let shorter = "SG.xxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
