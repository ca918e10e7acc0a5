// Marked lines must be found, every other line must stay silent.
import MSAL  // present: microsoft-365
import MSGraphClientSDK  // present: microsoft-365
import MSGraphClientModels  // present: microsoft-365
import MSGraphMSALAuthProvider  // present: microsoft-365

func signIn(client: String) throws {
  let config = MSALPublicClientApplicationConfig(clientId: client)  // expect: microsoft-365
  let application = try MSALPublicClientApplication(configuration: config)  // expect: microsoft-365
}

func read(_ result: MSALResult) -> URL? { URL(string: MSGraphBaseURL) }  // expect: microsoft-365

enum Endpoint {
  static let me = "https://graph.microsoft.com/v1.0/me"  // expect: microsoft-365
  static let government = "https://graph.microsoft.us/v1.0/me"  // expect: microsoft-365
  static let german = "https://graph.microsoft.de/v1.0/me"  // expect: microsoft-365
  static let token = "https://login.microsoftonline.com/common/oauth2/v2.0/token"  // expect: microsoft-365
  static let mail = "smtps://smtp.office365.com:587"  // expect: microsoft-365
  static let files = "https://acme.sharepoint.com/_api/web"  // expect: microsoft-365
  static let customers = "https://acme.ciamlogin.com/acme.onmicrosoft.com/oauth2/v2.0/token"  // expect: microsoft-365
  static let loginEndpoint = "https://login.microsoftonline.us/v1"  // expect: microsoft-365
  static let loginEndpoint2 = "https://login.microsoftonline.de/v1"  // expect: microsoft-365
  static let loginEndpoint3 = "https://login.windows.net/v1"  // expect: microsoft-365
  static let outlookEndpoint = "https://outlook.office365.com/v1"  // expect: microsoft-365
  static let outlookEndpoint2 = "https://outlook.office.com/v1"  // expect: microsoft-365
}

let policy = "https://www.office.com/privacy"  // mentioned: microsoft-365
let documentation = "https://office.com/privacy"  // mentioned: microsoft-365
let support = "https://onedrive.live.com/privacy"  // mentioned: microsoft-365

let opener1 = "msauth.://open"  // mentioned: microsoft-365
let opener2 = "msauthv2://open"  // mentioned: microsoft-365
let opener3 = "msauthv3://open"  // mentioned: microsoft-365

// A host in a comment is no evidence: https://graph.microsoft.com
let lookalike = "https://graph.microsoft.com.example.org/"
let stranger = "https://api.notmicrosoft.com/"
let graphics = "https://graphics.microsoft.example/"
