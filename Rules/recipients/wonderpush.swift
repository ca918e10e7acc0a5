// Marked lines must be found, every other line must stay silent.
import WonderPush  // present: wonderpush
import WonderPushExtension  // present: wonderpush

func start(key: String, secret: String) {
  WonderPush.setClientId(key, secret: secret)  // expect: wonderpush
}

enum Endpoint {
  static let apiEvents = "https://api.wonderpush.com/v1/events"  // expect: wonderpush
  static let measurementsEvents = "https://measurements-api.wonderpush.com/v1/events"  // expect: wonderpush
  static let cdnEvents = "https://cdn.by.wonderpush.com/v1/events"  // expect: wonderpush
  static let managementEvents = "https://management-api.wonderpush.com/v1/events"  // expect: wonderpush
}

let policy = "https://wonderpush.com/privacy"  // mentioned: wonderpush
let documentation = "https://www.wonderpush.com/privacy"  // mentioned: wonderpush
let support = "https://docs.wonderpush.com/privacy"  // mentioned: wonderpush

// A host in a comment is no evidence: https://api.wonderpush.com
let lookalike = "https://api.wonderpush.com.example.org/"
let stranger = "https://api.notwonderpush.com/"
let wonderpushEnabled = false
