// Marked lines must be found, every other line must stay silent.
import OneSignalFramework  // present: onesignal
import OneSignalInAppMessages  // present: onesignal
import OneSignalLocation  // present: onesignal
import OneSignalExtension  // present: onesignal
import OneSignal  // present: onesignal

func start(appID: String, options: [UIApplication.LaunchOptionsKey: Any]?) {
  OneSignal.initialize(appID, withLaunchOptions: options)  // expect: onesignal
  OneSignal.Notifications.requestPermission({ _ in }, fallbackToSettings: true)  // expect: onesignal
}

func extend(_ request: UNNotificationRequest, _ content: UNMutableNotificationContent) {
  OneSignalExtension.didReceiveNotificationExtensionRequest(request, with: content)  // expect: onesignal
}

enum Endpoint {
  static let notifications = "https://api.onesignal.com/notifications"  // expect: onesignal
  static let players = "https://onesignal.com/api/v1/players"  // expect: onesignal
}

let policy = "https://onesignal.com/privacy"  // mentioned: onesignal
let documentation = "https://documentation.onesignal.com/privacy"  // mentioned: onesignal

// A host in a comment is no evidence: https://api.onesignal.com
let lookalike = "https://api.onesignal.com.example.org/"
let stranger = "https://api.notonesignal.com/"
let onesignalEnabled = false

struct OneSignalGateway {}  // expect: onesignal
let speaksOneSignalGateway = OneSignalGateway()
