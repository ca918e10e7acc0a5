// Marked lines must be found, every other line must stay silent.
import PusherSwift  // present: pusher
import PushNotifications  // present: pusher

func start(key: String) {
  let pusher = Pusher(key: key, options: PusherClientOptions(host: .cluster("eu")))  // expect: pusher
  pusher.connect()
  PushNotifications.shared.start(instanceId: key)  // expect: pusher
}

enum Endpoint {
  static let socket = "wss://ws.pusherapp.com/app/1"  // expect: pusher
  static let cluster = "https://ws-eu.pusher.com/app/1"  // expect: pusher
  static let beams = "https://acme.pushnotifications.pusher.com/publish_api/v1"  // expect: pusher
  static let apiEvents = "https://api.pusherapp.com/apps/1/events"  // expect: pusher
}

let policy = "https://pusher.com/privacy"  // mentioned: pusher
let documentation = "https://www.pusher.com/privacy"  // mentioned: pusher
let support = "https://dash.pusher.com/privacy"  // mentioned: pusher
let status = "https://docs.pusher.com/privacy"  // mentioned: pusher
let terms = "https://dashboard.pusher.com/privacy"  // mentioned: pusher
let blog = "https://support.pusher.com/privacy"  // mentioned: pusher

// A host in a comment is no evidence: https://ws.pusherapp.com
let lookalike = "https://ws.pusherapp.com.example.org/"
let stranger = "https://api.notpusherapp.com/"
let pushers = 2
