// Marked lines must be found, every other line must stay silent.
import BoxSDK  // present: box
import BoxSdkGen  // present: box

func start(client: String, secret: String) {
  let old = BoxSDK(clientId: client, clientSecret: secret)  // expect: box
  let oauth = BoxOAuth(config: OAuthConfig(clientId: client, clientSecret: secret))  // expect: box
  let now = BoxClient(auth: oauth)  // expect: box
}

enum Endpoint {
  static let authorize = "https://account.box.com/api/oauth2/authorize"  // expect: box
  static let apiFiles = "https://api.box.com/2.0/files"  // expect: box
  static let uploadFiles = "https://upload.box.com/2.0/files"  // expect: box
  static let dlFiles = "https://dl.boxcloud.com/2.0/files"  // expect: box
}

let policy = "https://box.com/privacy"  // mentioned: box
let documentation = "https://www.box.com/privacy"  // mentioned: box
let support = "https://app.box.com/privacy"  // mentioned: box
let status = "https://developer.box.com/privacy"  // mentioned: box
let terms = "https://support.box.com/privacy"  // mentioned: box
let blog = "https://account.box.com/privacy"  // mentioned: box
let page6 = "https://community.box.com/privacy"  // mentioned: box

// A host in a comment is no evidence: https://api.box.com
let lookalike = "https://api.box.com.example.org/"
let stranger = "https://api.notbox.com/"
struct Box { var width: Int }
