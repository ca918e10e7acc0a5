// Marked lines must be found, every other line must stay silent.
import Auth0  // present: auth0
import Lock  // present: auth0

func signIn() async throws {
  let session = try await Auth0.webAuth().scope("openid profile").start()  // expect: auth0
  let store = CredentialsManager(authentication: Auth0.authentication())  // expect: auth0
  _ = store.store(credentials: session)
}

enum Endpoint {
  static let token = "https://samples.eu.auth0.com/oauth/token"  // expect: auth0
}

let policy = "https://auth0.com/privacy"  // mentioned: auth0
let documentation = "https://www.auth0.com/privacy"  // mentioned: auth0
let support = "https://manage.auth0.com/privacy"  // mentioned: auth0
let status = "https://support.auth0.com/privacy"  // mentioned: auth0
let terms = "https://community.auth0.com/privacy"  // mentioned: auth0

let auth0Setting1 = ProcessInfo.processInfo.environment["AUTH0_DOMAIN"]  // present: auth0
let auth0Setting2 = ProcessInfo.processInfo.environment["AUTH0_CLIENT_ID"]  // present: auth0

request.setValue(value, forHTTPHeaderField: "Auth0-Client")  // expect: auth0

// A host in a comment is no evidence: https://acme.auth0.com
let lookalike = "https://acme.auth0.com.example.org/"
let stranger = "https://api.notauth0.com/"
let auth0Enabled = false

struct Auth0Gateway {}  // expect: auth0
let speaksAuth0Gateway = Auth0Gateway()
