// Marked lines must be found, every other line must stay silent.
import SalesforceSDKCore  // present: salesforce
import SalesforceAnalytics  // present: salesforce
import SalesforceSDKCommon  // present: salesforce
import SmartStore  // present: salesforce
import MobileSync  // present: salesforce
import MarketingCloudSDK  // present: salesforce
import SFMCSDK  // present: salesforce

func start() {
  SalesforceManager.initializeSDK()  // expect: salesforce
  SFRestAPI.sharedInstance().send(request, delegate: self)  // expect: salesforce
}

func push(_ cloud: MarketingCloudSDK) {  // expect: salesforce
  SFMarketingCloudSdk.requestSdk { _ in }  // expect: salesforce
  SFMCSdk.identity.setProfileId("1")  // expect: salesforce
}

enum Endpoint {
  static let exchange = "https://login.salesforce.com/services/oauth2/token"  // expect: salesforce
  static let sandbox = "https://test.salesforce.com/services/oauth2/token"  // expect: salesforce
  static let rows = "https://acme.my.salesforce.com/services/data/v60.0/sobjects"  // expect: salesforce
  static let site = "https://acme.my.salesforce-sites.com/services"  // expect: salesforce
  static let events = "https://consumer.exacttargetapis.com/device/v1"  // expect: salesforce
  static let journeys = "https://acme.rest.marketingcloudapis.com/interaction/v1"  // expect: salesforce
  static let shop = "https://abcd.api.commercecloud.salesforce.com/customer"  // expect: salesforce
  static let support = "https://d.la1-c1.salesforceliveagent.com/relay"  // expect: salesforce
  static let assist = "https://acme.my.salesforce-scrt.com/iamessage/v1"  // expect: salesforce
}

let policy = "https://salesforce.com/privacy"  // mentioned: salesforce
let documentation = "https://www.salesforce.com/privacy"  // mentioned: salesforce
let support = "https://login.salesforce.com/privacy"  // mentioned: salesforce
let status = "https://test.salesforce.com/privacy"  // mentioned: salesforce
let terms = "https://help.salesforce.com/privacy"  // mentioned: salesforce
let blog = "https://developer.salesforce.com/privacy"  // mentioned: salesforce
let page6 = "https://trailhead.salesforce.com/privacy"  // mentioned: salesforce

let salesforceSetting1 = Bundle.main.object(forInfoDictionaryKey: "SFDCOAuthLoginHost")  // present: salesforce
let salesforceSetting2 = Bundle.main.object(forInfoDictionaryKey: "SFDCAnalyticsDisabled")  // present: salesforce

// A host in a comment is no evidence: https://login.salesforce.com/services
let lookalike = "https://login.salesforce.com.example.org/"
let stranger = "https://api.notsalesforce.com/"
let salesforceEnabled = false

struct SalesforceGateway {}  // expect: salesforce
let speaksSalesforceGateway = SalesforceGateway()
