// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let session = "https://api.fastmail.com/jmap/session"  // expect: fastmail
  static let jmap = "https://jmap.fastmail.com/.well-known/jmap"  // expect: fastmail
  static let submit = "smtps://smtp.fastmail.com:465"  // expect: fastmail
  static let read = "imaps://imap.fastmail.com:993"  // expect: fastmail
  static let old = "smtps://mail.messagingengine.com:465"  // expect: fastmail
  static let caldavDav = "https://caldav.fastmail.com/dav"  // expect: fastmail
  static let carddavDav = "https://carddav.fastmail.com/dav"  // expect: fastmail
}

let policy = "https://fastmail.com/privacy"  // mentioned: fastmail
let documentation = "https://www.fastmail.com/privacy"  // mentioned: fastmail
let support = "https://app.fastmail.com/privacy"  // mentioned: fastmail

let fastmailSetting = ProcessInfo.processInfo.environment["FASTMAIL_API_TOKEN"]  // present: fastmail

// A host in a comment is no evidence: https://api.fastmail.com
let lookalike = "https://api.fastmail.com.example.org/"
let stranger = "https://api.notfastmail.com/"
let fastmailEnabled = false
