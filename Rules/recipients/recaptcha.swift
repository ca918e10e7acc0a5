// Marked lines must be found, every other line must stay silent.
import RecaptchaEnterprise  // present: recaptcha

func check(key: String) async throws -> RecaptchaClient {  // expect: recaptcha
  try await Recaptcha.fetchClient(withSiteKey: key)  // expect: recaptcha
}

enum Endpoint {
  static let verify = "https://www.google.com/recaptcha/api/siteverify"  // expect: recaptcha
  static let script = "https://www.recaptcha.net/recaptcha/api.js"  // expect: recaptcha
  static let assess = "https://recaptchaenterprise.googleapis.com/v1/projects/acme/assessments"  // expect: recaptcha
}

let policy = "https://www.recaptcha.com/privacy"  // mentioned: recaptcha

// A host in a comment is no evidence: https://www.google.com/recaptcha
let lookalike = "https://www.google.com.example.org/"
let stranger = "https://api.notgoogle.com/"
let recaptchaEnabled = false
