// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let update = "https://api.thingspeak.com/update.json"  // expect: thingspeak
  static let broker = "mqtts://mqtt3.thingspeak.com:8883"  // expect: thingspeak
}

let policy = "https://thingspeak.com/privacy"  // mentioned: thingspeak
let documentation = "https://www.thingspeak.com/privacy"  // mentioned: thingspeak

// A host in a comment is no evidence: https://api.thingspeak.com
let lookalike = "https://api.thingspeak.com.example.org/"
let stranger = "https://api.notthingspeak.com/"
let thingspeakEnabled = false
