// Marked lines must be found, every other line must stay silent.
import PushwooshFramework  // present: pushwoosh
import Pushwoosh  // present: pushwoosh
import PushwooshInboxUI  // present: pushwoosh

func start() {
  Pushwoosh.sharedInstance().registerForPushNotifications()  // expect: pushwoosh
}

func pushwoosh(_ instance: Pushwoosh, onMessageReceived note: PWMessage) {}  // expect: pushwoosh

enum Endpoint {
  static let register = "https://cp.pushwoosh.com/json/1.3/registerDevice"  // expect: pushwoosh
  static let own = "https://abcde-12345.api.pushwoosh.com/json/1.3/registerDevice"  // expect: pushwoosh
  static let apiNotify = "https://api.pushwoosh.com/push/v2/notify"  // expect: pushwoosh
}

let policy = "https://pushwoosh.com/privacy"  // mentioned: pushwoosh
let documentation = "https://www.pushwoosh.com/privacy"  // mentioned: pushwoosh
let support = "https://docs.pushwoosh.com/privacy"  // mentioned: pushwoosh
let status = "https://go.pushwoosh.com/privacy"  // mentioned: pushwoosh

let pushwooshSetting1 = Bundle.main.object(forInfoDictionaryKey: "Pushwoosh_APPID")  // present: pushwoosh
let pushwooshSetting2 = Bundle.main.object(forInfoDictionaryKey: "Pushwoosh_API_TOKEN")  // present: pushwoosh

// A host in a comment is no evidence: https://cp.pushwoosh.com
let lookalike = "https://cp.pushwoosh.com.example.org/"
let stranger = "https://api.notpushwoosh.com/"
let pushwooshEnabled = false
