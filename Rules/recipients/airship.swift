// Marked lines must be found, every other line must stay silent.
import AirshipCore  // present: airship
import AirshipKit  // present: airship
import AirshipAutomation  // present: airship
import AirshipMessageCenter  // present: airship
import AirshipPreferenceCenter  // present: airship
import AirshipFeatureFlags  // present: airship
import AirshipObjectiveC  // present: airship
import Airship  // present: airship
import AirshipNotificationServiceExtension  // present: airship

func start() {
  Airship.takeOff(AirshipConfig.default())  // expect: airship
  UAirship.takeOff(UAConfig.default())  // expect: airship
}

enum Endpoint {
  static let push = "https://go.urbanairship.com/api/push"  // expect: airship
  static let europe = "https://api.asnapieu.com/api/push"  // expect: airship
  static let pass = "https://wallet-api.urbanairship.com/v1/pass"  // expect: airship
  static let deviceChannels = "https://device-api.urbanairship.com/api/channels"  // expect: airship
  static let deviceChannels2 = "https://device-api.asnapieu.com/api/channels"  // expect: airship
  static let combineChannels = "https://combine.urbanairship.com/api/channels"  // expect: airship
  static let combineChannels2 = "https://combine.asnapieu.com/api/channels"  // expect: airship
  static let remoteChannels = "https://remote-data.urbanairship.com/api/channels"  // expect: airship
  static let remoteChannels2 = "https://remote-data.asnapieu.com/api/channels"  // expect: airship
}

let policy = "https://airship.com/privacy"  // mentioned: airship
let documentation = "https://www.airship.com/privacy"  // mentioned: airship
let support = "https://docs.airship.com/privacy"  // mentioned: airship
let status = "https://urbanairship.com/privacy"  // mentioned: airship
let terms = "https://www.urbanairship.com/privacy"  // mentioned: airship

let goAirshipEuAddress = "https://go.airship.eu/v1"  // expect: airship
let apiAsnapiusComAddress = "https://api.asnapius.com/v1"  // expect: airship

// A host in a comment is no evidence: https://device-api.urbanairship.com
let lookalike = "https://device-api.urbanairship.com.example.org/"
let stranger = "https://api.noturbanairship.com/"
let airships = ["Hindenburg"]
