// Marked lines must be found, every other line must stay silent.
import IterableSDK  // present: iterable
import IterableAppExtensions  // present: iterable

func start(key: String) {
  let config = IterableConfig()  // expect: iterable
  config.autoPushRegistration = true
  IterableAPI.initialize(apiKey: key, launchOptions: nil, config: config)  // expect: iterable
  IterableAPI.track(event: "watched_trailer")  // expect: iterable
}

enum Endpoint {
  static let track = "https://api.iterable.com/api/events/track"  // expect: iterable
  static let europe = "https://api.eu.iterable.com/api/users/update"  // expect: iterable
}

let policy = "https://iterable.com/privacy"  // mentioned: iterable
let documentation = "https://app.iterable.com/privacy"  // mentioned: iterable
let support = "https://support.iterable.com/privacy"  // mentioned: iterable

// A host in a comment is no evidence: https://api.iterable.com
let lookalike = "https://api.iterable.com.example.org/"
let stranger = "https://api.notiterable.com/"
func walk(_ iterable: any Sequence<Int>) {}
