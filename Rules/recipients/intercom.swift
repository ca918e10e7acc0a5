// Marked lines must be found, every other line must stay silent.
import Intercom  // present: intercom

func start(key: String, app: String) {
  Intercom.setApiKey(key, forAppId: app)  // expect: intercom
  Intercom.loginUnidentifiedUser()  // expect: intercom
}

func signedIn(_ token: Data) {
  let attributes = ICMUserAttributes()  // expect: intercom
  let firm = ICMCompany()  // expect: intercom
  attributes.companies = [firm]
  Intercom.loginUser(with: attributes) { _ in }  // expect: intercom
  Intercom.updateUser(with: attributes)  // expect: intercom
  Intercom.logEvent(withName: "signed_in")  // expect: intercom
  Intercom.setDeviceToken(token)  // expect: intercom
  Intercom.present()  // expect: intercom
}

enum Endpoint {
  static let contacts = "https://api.intercom.io/contacts"  // expect: intercom
  static let europe = "https://api.eu.intercom.io/contacts"  // expect: intercom
  static let australia = "https://api.au.intercom.io/contacts"  // expect: intercom
  static let messenger = "https://api-iam.intercom.io/messenger/web/ping"  // expect: intercom
  static let messengerEurope = "https://api-iam.eu.intercom.io/messenger/web/ping"  // expect: intercom
  static let widget = "https://widget.intercom.io/widget/abc12345"  // expect: intercom
  static let apiIamAuIntercomIo = "https://api-iam.au.intercom.io/messenger/web/ping"  // expect: intercom
}

let policy = "https://intercom.com/privacy"  // mentioned: intercom
let documentation = "https://www.intercom.com/privacy"  // mentioned: intercom
let support = "https://app.intercom.com/privacy"  // mentioned: intercom
let status = "https://developers.intercom.com/privacy"  // mentioned: intercom

let intercomIntercomRegion = Bundle.main.object(forInfoDictionaryKey: "IntercomRegion")  // present: intercom

// A host in a comment is no evidence: https://api.intercom.io
let lookalike = "https://api.intercom.io.example.org/"
let stranger = "https://api.notintercom.io/"
let intercoms = 2

func signedInBefore(_ id: String, _ reply: String) {
  Intercom.registerUser(withUserId: id, email: reply)  // expect: intercom, account/user-id, contact/email-address
  Intercom.registerUnidentifiedUser()  // expect: intercom
}
