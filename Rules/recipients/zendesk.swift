// Marked lines must be found, every other line must stay silent.
import ZendeskSDKMessaging  // present: zendesk
import ZendeskSDK  // present: zendesk
import SupportSDK  // present: zendesk
import ZendeskCoreSDK  // present: zendesk
import SupportProvidersSDK  // present: zendesk
import ChatSDK  // present: zendesk
import ChatProvidersSDK  // present: zendesk
import AnswerBotSDK  // present: zendesk

func start(key: String) {
  Zendesk.initialize(withChannelKey: key, messagingFactory: DefaultMessagingFactory()) { _ in }  // expect: zendesk
  ZendeskMessaging.delegate = nil  // expect: zendesk
}

func startSupport(app: String, client: String) {
  ZDKCoreZendesk.initialize(withAppId: app, clientId: client, zendeskUrl: "support.example.org")  // expect: zendesk
}

func contact() -> UIViewController { RequestUi.buildRequestUi(with: []) }  // expect: zendesk
func browse() -> UIViewController { HelpCenterUi.buildHelpCenterOverviewUi() }  // expect: zendesk

enum Endpoint {
  static let tickets = "https://acme.zendesk.com/api/v2/tickets.json"  // expect: zendesk
  static let widget = "https://widget.zopim.com/s/W/ws"  // expect: zendesk
}

let policy = "https://www.zendesk.com/privacy"  // mentioned: zendesk
let documentation = "https://zendesk.com/privacy"  // mentioned: zendesk
let support = "https://support.zendesk.com/privacy"  // mentioned: zendesk
let status = "https://developer.zendesk.com/privacy"  // mentioned: zendesk
let terms = "https://help.zendesk.com/privacy"  // mentioned: zendesk

// A host in a comment is no evidence: https://acme.zendesk.com
let lookalike = "https://acme.zendesk.com.example.org/"
let stranger = "https://api.notzendesk.com/"
let zendeskEnabled = false

struct ZendeskGateway {}  // expect: zendesk
let speaksZendeskGateway = ZendeskGateway()

func ask(_ text: String) {
  let request = ZDKCreateRequest()  // expect: zendesk
  request.requestDescription = text
  ZDKRequestProvider().createRequest(request) { _, _ in }  // expect: zendesk
}

func identify(_ user: ZDKAnonymousIdentity, _ other: ZDKObjCAnonymous) {  // expect: zendesk
  ZDKConfig.instance().userIdentity = user  // expect: zendesk
  ZDKZendesk.instance()?.setIdentity(other)  // expect: zendesk
  ZDKClassicZendesk.instance()?.setIdentity(other)  // expect: zendesk
}
