// Marked lines must be found, every other line must stay silent.
import BrazeKit  // present: braze
import BrazeUI  // present: braze
import BrazeLocation  // present: braze
import BrazeNotificationService  // present: braze
import BrazePushStory  // present: braze
import BrazeKitCompat  // present: braze

func start(key: String) -> Braze {  // expect: braze
  let configuration = Braze.Configuration(apiKey: key, endpoint: "sdk.example.org")  // expect: braze
  let braze = Braze(configuration: configuration)  // expect: braze
  braze.inAppMessagePresenter = BrazeInAppMessageUI()  // expect: braze
  braze.logCustomEvent(name: "opened_offer")
  return braze
}

enum Endpoint {
  static let sdk = "https://sdk.iad-01.braze.com/api/v3/data"  // expect: braze
  static let track = "https://rest.fra-01.braze.eu/users/track"  // expect: braze
}

let policy = "https://braze.com/privacy"  // mentioned: braze
let documentation = "https://www.braze.com/privacy"  // mentioned: braze
let support = "https://dashboard.braze.com/privacy"  // mentioned: braze

// A host in a comment is no evidence: https://acme.braze.com
let lookalike = "https://acme.braze.com.example.org/"
let stranger = "https://api.notbraze.com/"
let brazed = ["beef", "fennel"]

import Appboy_iOS_SDK  // present: braze
import AppboyUI  // present: braze
import AppboyKit  // present: braze

func before(_ id: String) {
  Appboy.sharedInstance()?.changeUser(id)  // expect: braze
}

func change(_ user: ABKUser) {}  // expect: braze
