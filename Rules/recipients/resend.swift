// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let send = "https://api.resend.com/batch"  // expect: resend
  static let relay = "smtps://smtp.resend.com:465"  // expect: resend
}

let policy = "https://resend.com/privacy"  // mentioned: resend
let documentation = "https://www.resend.com/privacy"  // mentioned: resend

let resendSetting = ProcessInfo.processInfo.environment["RESEND_API_KEY"]  // present: resend

let reSample = "re_xxxxxxxx_xxxxxxxxxxxxxxxxxxxxxxxx"  // present: resend

// A host in a comment is no evidence: https://api.resend.com
let lookalike = "https://api.resend.com.example.org/"
let stranger = "https://api.notresend.com/"
func resend(_ code: Int) {}
