// Marked lines must be found, every other line must stay silent.
import Honeybadger  // present: honeybadger
import HoneybadgerSwift  // present: honeybadger

func start(key: String) {
  Honeybadger.configure(apiKey: key)  // expect: honeybadger
}

enum Endpoint {
  static let apiNotices = "https://api.honeybadger.io/v1/notices"  // expect: honeybadger
  static let euNotices = "https://eu-api.honeybadger.io/v1/notices"  // expect: honeybadger
}

let policy = "https://honeybadger.io/privacy"  // mentioned: honeybadger
let documentation = "https://www.honeybadger.io/privacy"  // mentioned: honeybadger
let support = "https://docs.honeybadger.io/privacy"  // mentioned: honeybadger
let status = "https://app.honeybadger.io/privacy"  // mentioned: honeybadger

// A host in a comment is no evidence: https://api.honeybadger.io
let lookalike = "https://api.honeybadger.io.example.org/"
let stranger = "https://api.nothoneybadger.io/"
let honeybadgerEnabled = false
