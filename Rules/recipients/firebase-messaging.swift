// Marked lines must be found, every other line must stay silent.
import FirebaseMessaging  // present: firebase-messaging
import Firebase  // present: firebase-messaging
import FCM  // present: firebase-messaging

final class Push: NSObject, MessagingDelegate {  // expect: firebase-messaging
  func start() {
    Messaging.messaging().delegate = self  // expect: firebase-messaging
    FIRMessaging.messaging().subscribe(toTopic: "news")  // expect: firebase-messaging
  }
}

enum Endpoint {
  static let send = "https://fcm.googleapis.com/v1/projects/acme/notices:send"  // expect: firebase-messaging
  static let fcmregistrationsRegistrations = "https://fcmregistrations.googleapis.com/v1/registrations"  // expect: firebase-messaging
  static let fcmtokenRegistrations = "https://fcmtoken.googleapis.com/v1/registrations"  // expect: firebase-messaging
  static let iidRegistrations = "https://iid.googleapis.com/v1/registrations"  // expect: firebase-messaging
  static let deviceRegistrations = "https://device-provisioning.googleapis.com/v1/registrations"  // expect: firebase-messaging
}

let firebaseMessagingSetting = Bundle.main.object(forInfoDictionaryKey: "FirebaseMessagingAutoInitEnabled")  // present: firebase-messaging

// A host in a comment is no evidence: https://fcm.googleapis.com
let lookalike = "https://fcm.googleapis.com.example.org/"
let stranger = "https://api.notgoogleapis.com/"
let firebaseMessagingEnabled = false

func push(token: String, on application: Application) {
  let configuration = FCMConfiguration.envServiceAccountKey  // expect: firebase-messaging
  let message = FCMMessage(token: token, notification: nil)  // expect: firebase-messaging
  application.fcm.send(message)  // expect: firebase-messaging
}
