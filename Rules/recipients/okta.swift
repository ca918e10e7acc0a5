// Marked lines must be found, every other line must stay silent.
import OktaDirectAuth  // present: okta
import OktaIdxAuth  // present: okta
import OktaOidc  // present: okta
import OktaOAuth2  // present: okta
import AuthFoundation  // present: okta
import BrowserSignin  // present: okta
import WebAuthenticationUI  // present: okta

func signIn(from window: UIWindow) async throws {
  let token = try await BrowserSignin.shared?.signIn(from: window)  // expect: okta
}

func signInHere() throws {
  let flow = try DirectAuthenticationFlow()  // expect: okta
}

func signInOld() throws {
  let client = try OktaOidc()  // expect: okta
}

enum Endpoint {
  static let token = "https://acme.okta.com/oauth2/default/v1/token"  // expect: okta
  static let preview = "https://acme.oktapreview.com/api/v1/users"  // expect: okta
  static let europe = "https://acme.okta-emea.com/api/v1/users"  // expect: okta
}

let policy = "https://okta.com/privacy"  // mentioned: okta
let documentation = "https://www.okta.com/privacy"  // mentioned: okta
let support = "https://developer.okta.com/privacy"  // mentioned: okta
let status = "https://help.okta.com/privacy"  // mentioned: okta
let terms = "https://support.okta.com/privacy"  // mentioned: okta

// A host in a comment is no evidence: https://acme.okta.com
let lookalike = "https://acme.okta.com.example.org/"
let stranger = "https://api.notokta.com/"
let oktaEnabled = false
