// Marked lines must be found, every other line must stay silent.
import OTPublishersHeadlessSDK  // present: onetrust
import OTPublishersHeadlessSDKtvOS  // present: onetrust

func start(domain: String) {
  OTPublishersHeadlessSDK.shared.showPreferenceCenterUI()  // expect: onetrust
}

enum Endpoint {
  static let cdnConsentreceipts = "https://cdn.cookielaw.org/request/v1/consentreceipts"  // expect: onetrust
  static let mobileConsentreceipts = "https://mobile-data.onetrust.io/request/v1/consentreceipts"  // expect: onetrust
  static let geolocationConsentreceipts = "https://geolocation.onetrust.com/request/v1/consentreceipts"  // expect: onetrust
  static let geolocationConsentreceipts2 = "https://geolocation.1trust.app/request/v1/consentreceipts"  // expect: onetrust
  static let privacyportalConsentreceipts = "https://privacyportal.onetrust.com/request/v1/consentreceipts"  // expect: onetrust
  static let privacyportalConsentreceipts2 = "https://privacyportal-eu.onetrust.com/request/v1/consentreceipts"  // expect: onetrust
  static let privacyportalConsentreceipts3 = "https://privacyportal-de.onetrust.com/request/v1/consentreceipts"  // expect: onetrust
  static let consentConsentreceipts = "https://consent-api.onetrust.com/request/v1/consentreceipts"  // expect: onetrust
}

let policy = "https://onetrust.com/privacy"  // mentioned: onetrust
let documentation = "https://www.onetrust.com/privacy"  // mentioned: onetrust
let support = "https://my.onetrust.com/privacy"  // mentioned: onetrust
let status = "https://developer.onetrust.com/privacy"  // mentioned: onetrust

let cookie0 = cookies.first { $0.name == "OptanonConsent" }  // present: onetrust
let cookie1 = cookies.first { $0.name == "OptanonAlertBoxClosed" }  // present: onetrust

// A host in a comment is no evidence: https://cdn.cookielaw.org
let lookalike = "https://cdn.cookielaw.org.example.org/"
let stranger = "https://api.notcookielaw.org/"
let onetrustEnabled = false
