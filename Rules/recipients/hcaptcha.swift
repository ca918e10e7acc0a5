// Marked lines must be found, every other line must stay silent.
import HCaptcha  // present: hcaptcha
import HCaptcha_RxSwift  // present: hcaptcha

func check(key: String) throws {
  let captcha = try HCaptcha(apiKey: key)  // expect: hcaptcha
  captcha.validate(on: view) { _ in }
}

enum Endpoint {
  static let script = "https://js.hcaptcha.com/1/api.js"  // expect: hcaptcha
  static let verify = "https://hcaptcha.com/siteverify"  // expect: hcaptcha
  static let check = "https://api.hcaptcha.com/siteverify"  // expect: hcaptcha
  static let old = "https://hcaptcha.com/1/api.js"  // expect: hcaptcha
  static let accountsEndpoint = "https://accounts.hcaptcha.com/v1"  // expect: hcaptcha
  static let assetsEndpoint = "https://assets.hcaptcha.com/v1"  // expect: hcaptcha
  static let imgsEndpoint = "https://imgs.hcaptcha.com/v1"  // expect: hcaptcha
  static let newassetsEndpoint = "https://newassets.hcaptcha.com/v1"  // expect: hcaptcha
}

let policy = "https://hcaptcha.com/privacy"  // mentioned: hcaptcha
let documentation = "https://www.hcaptcha.com/privacy"  // mentioned: hcaptcha
let support = "https://dashboard.hcaptcha.com/privacy"  // mentioned: hcaptcha

// A host in a comment is no evidence: https://js.hcaptcha.com
let lookalike = "https://js.hcaptcha.com.example.org/"
let stranger = "https://api.nothcaptcha.com/"
let hcaptchaEnabled = false

struct HcaptchaGateway {}  // expect: hcaptcha
let speaksHcaptchaGateway = HcaptchaGateway()
