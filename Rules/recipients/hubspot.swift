// Marked lines must be found, every other line must stay silent.
import HubspotMobileSDK  // present: hubspot

func start() throws {
  try HubspotManager.configure()  // expect: hubspot
  HubspotManager.shared.setPushToken(apnsPushToken: token)  // expect: hubspot
}

var chat: some View { HubspotChatView() }  // expect: hubspot

enum Endpoint {
  static let contacts = "https://api.hubapi.com/crm/v3/objects/contacts"  // expect: hubspot
  static let europe = "https://api-eu1.hubapi.com/crm/v3/objects/contacts"  // expect: hubspot
  static let old = "https://api.hubspot.com/contacts/v1"  // expect: hubspot
  static let form = "https://forms.hubspot.com/uploads/form/v2"  // expect: hubspot
  static let submit = "https://api.hsforms.com/submissions/v3/integration/submit"  // expect: hubspot
  static let pixel = "https://track.hubspot.com/__ptq.gif"  // expect: hubspot
  static let formsEndpoint = "https://forms-eu1.hubspot.com/1234.js"  // expect: hubspot
  static let jsEndpoint = "https://js.hs-scripts.com/1234.js"  // expect: hubspot
  static let jsEndpoint2 = "https://js-eu1.hs-scripts.com/1234.js"  // expect: hubspot
  static let jsEndpoint3 = "https://js.hs-analytics.net/1234.js"  // expect: hubspot
}

let policy = "https://hubspot.com/privacy"  // mentioned: hubspot
let documentation = "https://www.hubspot.com/privacy"  // mentioned: hubspot
let support = "https://app.hubspot.com/privacy"  // mentioned: hubspot
let status = "https://app-eu1.hubspot.com/privacy"  // mentioned: hubspot
let terms = "https://developers.hubspot.com/privacy"  // mentioned: hubspot
let blog = "https://knowledge.hubspot.com/privacy"  // mentioned: hubspot

let hubspotSetting1 = ProcessInfo.processInfo.environment["HUBSPOT_API_KEY"]  // present: hubspot
let hubspotSetting2 = ProcessInfo.processInfo.environment["HUBSPOT_ACCESS_TOKEN"]  // present: hubspot

let cookie0 = cookies.first { $0.name == "__hstc" }  // present: hubspot
let cookie1 = cookies.first { $0.name == "__hssc" }  // present: hubspot
let cookie2 = cookies.first { $0.name == "__hssrc" }  // present: hubspot
let cookie3 = cookies.first { $0.name == "hubspotutk" }  // present: hubspot
let cookie4 = cookies.first { $0.name == "messagesUtk" }  // present: hubspot
let cookie5 = cookies.first { $0.name == "__hsmem" }  // present: hubspot
let cookie6 = cookies.first { $0.name == "__hs_opt_out" }  // present: hubspot
let cookie7 = cookies.first { $0.name == "__hs_do_not_track" }  // present: hubspot
let cookie8 = cookies.first { $0.name == "__hs_initial_opt_in" }  // present: hubspot
let cookie9 = cookies.first { $0.name == "__hs_cookie_cat_pref" }  // present: hubspot

let sample1 = "pat-na1-00000000-0000-0000-0000-000000000000"  // present: hubspot
let sample2 = "pat-eu1-00000000-0000-0000-0000-000000000000"  // present: hubspot

// A host in a comment is no evidence: https://api.hubapi.com
let lookalike = "https://api.hubapi.com.example.org/"
let stranger = "https://api.nothubapi.com/"
struct HubspotCell { var hub: String }

struct HubSpotGateway {}  // expect: hubspot
let speaksHubSpotGateway = HubSpotGateway()
