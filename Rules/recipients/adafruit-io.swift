// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let ioFeeds = "https://io.adafruit.com/api/v2/acme/feeds"  // expect: adafruit-io
}

let policy = "https://adafruit.com/privacy"  // mentioned: adafruit-io
let documentation = "https://www.adafruit.com/privacy"  // mentioned: adafruit-io
let support = "https://learn.adafruit.com/privacy"  // mentioned: adafruit-io
let status = "https://accounts.adafruit.com/privacy"  // mentioned: adafruit-io

request.setValue(value1, forHTTPHeaderField: "X-AIO-Key")  // expect: adafruit-io

// A host in a comment is no evidence: https://io.adafruit.com
let lookalike = "https://io.adafruit.com.example.org/"
let stranger = "https://api.notadafruit.com/"
let adafruitIoEnabled = false
