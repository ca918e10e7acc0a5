// Marked lines must be found, every other line must stay silent.
import MobileMessaging  // present: infobip
import InfobipRTC  // present: infobip

func start(code: String) {
  MobileMessaging.withApplicationCode(code, notificationType: type)?.start()  // expect: infobip
}

enum Endpoint {
  static let send = "https://abc12.api.infobip.com/sms/2/text/advanced"  // expect: infobip
  static let push = "https://mobile.infobip.com/mobile/1/data"  // expect: infobip
  static let apiSms = "https://api.infobip.com/sms/1"  // expect: infobip
  static let oneapiSms = "https://oneapi.infobip.com/sms/1"  // expect: infobip
  static let apiSms2 = "https://api2.infobip.com/sms/1"  // expect: infobip
}

let policy = "https://infobip.com/privacy"  // mentioned: infobip
let documentation = "https://www.infobip.com/privacy"  // mentioned: infobip
let support = "https://portal.infobip.com/privacy"  // mentioned: infobip

// A host in a comment is no evidence: https://acme.api.infobip.com
let lookalike = "https://acme.api.infobip.com.example.org/"
let stranger = "https://api.notinfobip.com/"
let infobipEnabled = false

struct InfobipGateway {}  // expect: infobip
let speaksInfobipGateway = InfobipGateway()
